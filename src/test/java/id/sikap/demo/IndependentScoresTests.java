package id.sikap.demo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.sikap.testing.SikapTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every score that the demo's regency was closed with, worked out once more from the raw
 * records by one statement that shares nothing with the code.
 */
@SikapTest(properties = "sikap.demo.keys-file=target/demo-keys")
@ActiveProfiles("demo")
class IndependentScoresTests {

	private static final String REGENCY = "35.14";

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Test
	void every_score_of_every_closed_month_is_found_again() throws Exception {
		List<LocalDate> months = this.jdbc
			.sql("select month from capacity_month where regency_code = :regency and reopened_at is null order by 1")
			.param("regency", REGENCY)
			.query(LocalDate.class)
			.list();
		assertThat(months).hasSizeGreaterThan(9);
		String sql = new ClassPathResource("capacity/independent-scores.sql")
			.getContentAsString(StandardCharsets.UTF_8);
		for (LocalDate month : months) {
			Map<String, BigDecimal> again = scores(this.jdbc.sql(sql)
				.param("first", month)
				.param("last", month.plusMonths(1).minusDays(1))
				.param("zone", this.clock.getZone().getId()));
			assertThat(again).as("%s", month).hasSizeGreaterThan(200);
			assertThat(stored(month)).as("%s", month).isEqualTo(again);
		}
	}

	private Map<String, BigDecimal> stored(LocalDate month) {
		return scores(this.jdbc.sql("""
				select unit, measure, score from capacity_score
				where regency_code = :regency and month = :month and score is not null
				""").param("month", month));
	}

	/** By unit and measure, to ten places. */
	private static Map<String, BigDecimal> scores(JdbcClient.StatementSpec statement) {
		Map<String, BigDecimal> scores = new TreeMap<>();
		statement.param("regency", REGENCY).query((row) -> {
			scores.put(row.getString("unit") + " " + row.getString("measure"), row.getBigDecimal("score").setScale(10));
		});
		return scores;
	}

}
