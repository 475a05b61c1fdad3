package id.sikap.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CoverageRepository {

	private final JdbcClient jdbc;

	CoverageRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<CoverageRow> rows(CoverageLevel level, String areaCode, UUID companionId, YearMonth month, AreaScope scope) {
		return rows(new CoverageQuery(level, areaCode, companionId, List.of(month), scope), true);
	}

	/** Without companions in service and families, which cost more than the rest. */
	List<CoverageRow> groupsAndMarks(CoverageLevel level, String areaCode, YearMonth month, AreaScope scope) {
		return rows(new CoverageQuery(level, areaCode, null, List.of(month), scope), false);
	}

	private List<CoverageRow> rows(CoverageQuery query, boolean withPeople) {
		return this.jdbc.sql(query.ofKeys(withPeople)).params(query.parameters()).query(CoverageRow.class).list();
	}

	List<CoverageMonth> months(String areaCode, UUID companionId, YearMonth first, YearMonth last, AreaScope scope) {
		List<YearMonth> months = Stream.iterate(first, (month) -> !month.isAfter(last), (month) -> month.plusMonths(1))
			.toList();
		CoverageQuery query = new CoverageQuery(CoverageLevel.TOTAL, areaCode, companionId, months, scope);
		Map<YearMonth, CoverageMonth> counted = this.jdbc.sql(query.ofMonths())
			.params(query.parameters())
			.query((row, number) -> month(row))
			.stream()
			.collect(Collectors.toMap(CoverageMonth::month, Function.identity()));
		return months.stream()
			.map((month) -> counted.getOrDefault(month, new CoverageMonth(month, 0, 0, 0, 0, 0, 0, 0, 0)))
			.toList();
	}

	private static CoverageMonth month(ResultSet row) throws SQLException {
		return new CoverageMonth(YearMonth.from(row.getObject("month", LocalDate.class)), row.getInt("groups"),
				row.getInt("excused"), row.getInt("held"), row.getInt("sessions"), row.getInt("present"),
				row.getInt("permitted"), row.getInt("sick"), row.getInt("absent"));
	}

}
