package id.sikap.score;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What indicators scored in the latest closed month that has a score of them.
 */
@Service
@Transactional(readOnly = true)
public class LatestScores {

	private final JdbcClient jdbc;

	LatestScores(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A score and its month. */
	public record Latest(int score, YearMonth month) {

	}

	public Optional<Latest> of(UUID companionId, String indicator) {
		return this.jdbc.sql("""
				select score, month from capacity_score where unit = :unit and measure = :indicator
				order by month desc limit 1
				""")
			.param("unit", companionId.toString())
			.param("indicator", indicator)
			.query((row, number) -> new Latest(row.getBigDecimal(1).intValueExact(),
					YearMonth.from(row.getObject(2, LocalDate.class))))
			.optional();
	}

}
