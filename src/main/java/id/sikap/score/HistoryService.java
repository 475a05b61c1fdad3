package id.sikap.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the months before one: stored figures of closed months in one statement, those of
 * the last three that are still open as they stand.
 */
@Service
@Transactional(readOnly = true)
public class HistoryService {

	private static final int MONTHS = 13;

	private static final int OPEN_MONTHS = 3;

	private final JdbcClient jdbc;

	private final MonthScoreService months;

	HistoryService(JdbcClient jdbc, MonthScoreService months) {
		this.jdbc = jdbc;
		this.months = months;
	}

	public History of(String regencyCode, Collection<String> units, YearMonth month) {
		Map<YearMonth, Map<String, Map<String, BigDecimal>>> scores = new HashMap<>();
		Set<YearMonth> closed = new HashSet<>();
		this.jdbc
			.sql("""
					select m.month, s.unit, s.measure, s.score
					from capacity_month m
					left join capacity_score s on s.regency_code = m.regency_code and s.month = m.month and s.unit in (:units)
					where m.regency_code = :regency and m.reopened_at is null and m.month between :first and :last
					""")
			.param("regency", regencyCode)
			.param("units", units.isEmpty() ? Set.of("") : units)
			.param("first", month.minusMonths(MONTHS).atDay(1))
			.param("last", month.minusMonths(1).atDay(1))
			.query((row) -> {
				YearMonth of = YearMonth.from(row.getObject(1, LocalDate.class));
				closed.add(of);
				if (row.getString(2) != null) {
					scores.computeIfAbsent(of, (key) -> new HashMap<>())
						.computeIfAbsent(row.getString(2), (key) -> new HashMap<>())
						.put(row.getString(3), row.getBigDecimal(4));
				}
			});
		for (int back = 1; back <= OPEN_MONTHS; back++) {
			YearMonth open = month.minusMonths(back);
			if (!closed.contains(open)) {
				scores.put(open, provisional(regencyCode, units, open));
			}
		}
		return new History(month, scores);
	}

	private Map<String, Map<String, BigDecimal>> provisional(String regencyCode, Collection<String> units,
			YearMonth month) {
		Map<String, Map<String, BigDecimal>> scores = new HashMap<>();
		MonthScores computed = this.months.compute(regencyCode, month, false);
		units.forEach((key) -> computed.unit(key).ifPresent((unit) -> {
			Map<String, BigDecimal> own = new HashMap<>();
			unit.figures().forEach((measure, figure) -> own.put(measure.name(), figure.score()));
			unit.indicators().forEach((code, score) -> own.put(code, score.exact()));
			scores.put(key, own);
		}));
		return scores;
	}

}
