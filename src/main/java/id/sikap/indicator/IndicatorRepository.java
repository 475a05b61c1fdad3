package id.sikap.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import id.sikap.support.NotFoundException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IndicatorRepository {

	private final JdbcClient jdbc;

	/** Only a migration changes them, and with it a new start. */
	private final Map<YearMonth, List<Indicator>> byMonth = new ConcurrentHashMap<>();

	IndicatorRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** As the product has them, in the order in which they are shown. */
	List<Indicator> all(YearMonth month) {
		return this.byMonth.computeIfAbsent(month, this::read);
	}

	private List<Indicator> read(YearMonth month) {
		return this.jdbc.sql("""
				select * from capacity_indicator
				where valid_from <= :day and (valid_to is null or valid_to >= :day) order by position
				""").param("day", month.atDay(1)).query((row, number) -> indicator(row)).list();
	}

	/**
	 * @throws NotFoundException for a code that is none
	 */
	Indicator get(String code, YearMonth month) {
		return all(month).stream()
			.filter((indicator) -> indicator.code().equals(code))
			.findFirst()
			.orElseThrow(NotFoundException::new);
	}

	private static Indicator indicator(ResultSet row) throws SQLException {
		String dimension = row.getString("dimension");
		String rule = row.getString("rule");
		return new Indicator(row.getString("code"), CapacityLevel.valueOf(row.getString("level")),
				(dimension == null) ? null : Dimension.valueOf(dimension), row.getString("name"),
				row.getString("content"), row.getBoolean("measured"), row.getString("metric"),
				(rule == null) ? null : IndicatorRule.parse(rule), row.getString("definition"),
				List.of((String[]) row.getArray("anchors").getArray()));
	}

}
