package id.sikap.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CoverageRepository {

	private final JdbcClient jdbc;

	CoverageRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param companions only theirs, null for all
	 */
	List<CoverageRow> rows(CoverageLevel level, String areaCode, Collection<UUID> companions, YearMonth month,
			AreaScope scope) {
		return rows(new CoverageQuery(level, areaCode, companions, List.of(month), scope), true);
	}

	/** Without companions in service and families, which cost more than the rest. */
	List<CoverageRow> groupsAndMarks(CoverageLevel level, String areaCode, YearMonth month, AreaScope scope) {
		return rows(new CoverageQuery(level, areaCode, null, List.of(month), scope), false);
	}

	private List<CoverageRow> rows(CoverageQuery query, boolean withPeople) {
		return this.jdbc.sql(query.ofKeys(withPeople)).params(query.parameters()).query(CoverageRow.class).list();
	}

	/**
	 * The months by the key of the level, each complete.
	 * @param level {@link CoverageLevel#TOTAL} or {@link CoverageLevel#COMPANION}
	 * @param companions only theirs, null for all
	 */
	Map<String, List<CoverageMonth>> months(CoverageLevel level, String areaCode, Collection<UUID> companions,
			List<YearMonth> months, AreaScope scope) {
		CoverageQuery query = new CoverageQuery(level, areaCode, companions, months, scope);
		Map<String, Map<YearMonth, CoverageMonth>> counted = new HashMap<>();
		this.jdbc.sql(query.ofMonths()).params(query.parameters()).query((row) -> {
			CoverageMonth month = month(row);
			counted.computeIfAbsent(row.getString("key"), (key) -> new HashMap<>()).put(month.month(), month);
		});
		Map<String, List<CoverageMonth>> complete = new HashMap<>();
		counted.forEach((key, found) -> complete.put(key, complete(months, found)));
		return complete;
	}

	/** Every month, with zeros where there is nothing to count. */
	static List<CoverageMonth> complete(List<YearMonth> months, Map<YearMonth, CoverageMonth> found) {
		return months.stream()
			.map((month) -> found.getOrDefault(month, new CoverageMonth(month, 0, 0, 0, 0, 0, 0, 0, 0)))
			.toList();
	}

	private static CoverageMonth month(ResultSet row) throws SQLException {
		return new CoverageMonth(YearMonth.from(row.getObject("month", LocalDate.class)), row.getInt("groups"),
				row.getInt("excused"), row.getInt("held"), row.getInt("sessions"), row.getInt("present"),
				row.getInt("permitted"), row.getInt("sick"), row.getInt("absent"));
	}

}
