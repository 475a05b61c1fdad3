package id.sikap.indicator;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Every edge of every rule in capacity-indicators.csv: just below it, on it, just above
 * it. A value computed with ten places must not slip over an edge by rounding.
 */
class IndicatorRuleTests {

	private static final String BARRIERS = "1:[0,40);2:[40,60);3:[60,80);4:[80,95);5:[95,100]";

	private static final String COVERAGE = "1:[0,50);2:[50,70);3:[70,85);4:[85,95);5:[95,100]";

	private static final String ATTENDANCE = "1:[0,50);2:[50,65);3:[65,80);4:[80,90);5:[90,100]";

	private static final String DAYS_LATE = "1:none;2:[11,);3:[4,10];4:[1,3];5:(,0]";

	private static final String QUALITY = "1:[0,60);2:[60,75);3:[75,85);4:[85,95);5:[95,100]";

	private static final String HOURS = "1:[0,0];2:(0,10);3:[10,20);4:[20,);5:[20,)+certificate";

	private static final String SUPERVISION = "1:[0,0];2:(0,25);3:[25,50);4:[50,80);5:[80,100]";

	private static final String LOAD = "1:(450,);2:(400,450];3:(350,400];4:(300,350];5:[0,300]";

	private static final String TRAINED = "1:[0,20);2:[20,40);3:[40,60);4:[60,80);5:[80,100]";

	private static final String CARDS = "1:(50,100];2:(20,50];3:[5,20];4:(0,5);5:[0,0]";

	@Test
	void these_are_the_rules_of_the_list() throws IOException {
		List<String> lines = Files.readAllLines(Path.of("db/reference/capacity-indicators.csv"));
		assertThat(lines.stream().filter((line) -> line.contains("1:"))).hasSize(10);
		assertThat(
				List.of(BARRIERS, COVERAGE, ATTENDANCE, DAYS_LATE, QUALITY, HOURS, SUPERVISION, LOAD, TRAINED, CARDS))
			.allSatisfy((rule) -> assertThat(lines.stream()
				.filter((line) -> line.contains("," + rule + ",") || line.contains(",\"" + rule + "\","))).hasSize(1));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1:[0,40);2:[40,60);3:[60,80);4:[80,95);5:[95,100]  | 40 60 80 95
			1:[0,50);2:[50,70);3:[70,85);4:[85,95);5:[95,100]  | 50 70 85 95
			1:[0,50);2:[50,65);3:[65,80);4:[80,90);5:[90,100]  | 50 65 80 90
			1:[0,60);2:[60,75);3:[75,85);4:[85,95);5:[95,100]  | 60 75 85 95
			1:[0,20);2:[20,40);3:[40,60);4:[60,80);5:[80,100]  | 20 40 60 80
			""")
	void a_share_that_reaches_an_edge_gets_the_higher_score(String rule, String edges) {
		String[] edge = edges.split(" ");
		assertThat(score(rule, "0")).isEqualTo(1);
		for (int i = 0; i < 4; i++) {
			assertThat(score(rule, below(edge[i]))).isEqualTo(i + 1);
			assertThat(score(rule, edge[i] + ".0000000000")).isEqualTo(i + 2);
			assertThat(score(rule, above(edge[i]))).isEqualTo(i + 2);
		}
		assertThat(score(rule, "100")).isEqualTo(5);
		assertThat(scored(rule, above("100"))).isEmpty();
		assertThat(scored(rule, "-0.0000000001")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "0, 5", "-3, 5", "1, 4", "3, 4", "4, 3", "10, 3", "11, 2", "400, 2" })
	void days_late(String days, int score) {
		assertThat(score(DAYS_LATE, days)).isEqualTo(score);
	}

	@Test
	void a_report_that_never_came_gets_the_lowest_score_and_a_value_that_does_not_exist_none() {
		assertThat(scored(DAYS_LATE, null)).hasValue(1);
		assertThat(scored(COVERAGE, null)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "0, 1, 1", "0.0000000001, 2, 2", "9.9999999999, 2, 2", "10, 3, 3", "10.0000000001, 3, 3",
			"19.9999999999, 3, 3", "20, 4, 5", "20.0000000001, 4, 5", "200, 4, 5" })
	void training_hours_without_and_with_a_certificate(String hours, int without, int with) {
		assertThat(score(HOURS, hours)).isEqualTo(without);
		MeasuredValue certified = new MeasuredValue("c", new BigDecimal(hours), List.of(), Set.of("certificate"));
		assertThat(IndicatorRule.parse(HOURS).score(certified)).hasValue(with);
	}

	@ParameterizedTest
	@CsvSource({ "0, 1", "0.0000000001, 2", "24.9999999999, 2", "25, 3", "25.0000000001, 3", "49.9999999999, 3",
			"50, 4", "50.0000000001, 4", "79.9999999999, 4", "80, 5", "80.0000000001, 5", "100, 5" })
	void supervision_of_nobody_is_not_supervision_of_few(String share, int score) {
		assertThat(score(SUPERVISION, share)).isEqualTo(score);
	}

	@ParameterizedTest
	@CsvSource({ "0, 5", "299.9999999999, 5", "300, 5", "300.0000000001, 4", "326, 4", "349.9999999999, 4", "350, 4",
			"350.0000000001, 3", "399.9999999999, 3", "400, 3", "400.0000000001, 2", "449.9999999999, 2", "450, 2",
			"450.0000000001, 1", "9000, 1" })
	void a_larger_load_gets_a_lower_score_and_the_edge_the_better_one(String households, int score) {
		assertThat(score(LOAD, households)).isEqualTo(score);
	}

	@ParameterizedTest
	@CsvSource({ "0, 5", "0.0000000001, 4", "4.9999999999, 4", "5, 3", "5.0000000001, 3", "19.9999999999, 3", "20, 3",
			"20.0000000001, 2", "49.9999999999, 2", "50, 2", "50.0000000001, 1", "100, 1" })
	void cards_held_by_others(String share, int score) {
		assertThat(score(CARDS, share)).isEqualTo(score);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "6:[0,100]", "0:[0,100]", "1:0-40", "1:[40,0]", "1:(5,5)", "1:[0,50];2:[50,100]",
			"1:[0,50);1:[50,100]", "1:[,5]", "1:[0,)x;2:[", "1:[0,1.)" })
	void what_is_no_rule_is_refused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> IndicatorRule.parse(text));
	}

	@Test
	void a_rule_is_written_as_it_was_read() {
		assertThat(IndicatorRule.parse("5:(,0];4:[1,3];3:[4,10];2:[11,);1:none")).hasToString(DAYS_LATE);
		assertThat(IndicatorRule.parse(HOURS)).hasToString(HOURS);
		assertThat(IndicatorRule.parse(HOURS).range(5)).isEqualTo("[20,)+certificate");
	}

	@Test
	void another_rule_stands_in_only_when_it_scores_the_same_values_without_a_hole() {
		assertThat(covers("1:[0,30);2:[30,60);3:[60,80);4:[80,90);5:[90,100]", COVERAGE)).isTrue();
		assertThat(covers("1:[0,30);2:[31,60);3:[60,80);4:[80,90);5:[90,100]", COVERAGE)).isFalse();
		assertThat(covers("1:[0,30);2:(30,60);3:[60,80);4:[80,90);5:[90,100]", COVERAGE)).isFalse();
		assertThat(covers("1:[0,30);2:[30,60);3:[60,80);4:[80,90);5:[90,99]", COVERAGE)).isFalse();
		assertThat(covers("1:none;2:[8,);3:[3,7];4:[1,2];5:(,0]", DAYS_LATE)).isTrue();
		assertThat(covers("1:none;2:[9,);3:[3,7];4:[1,2];5:(,0]", DAYS_LATE)).isFalse();
		assertThat(covers("1:[30,);2:[8,30);3:[3,7];4:[1,2];5:(,0]", DAYS_LATE)).isFalse();
		assertThat(covers("1:[0,0];2:(0,8);3:[8,16);4:[16,);5:[16,)+certificate", HOURS)).isTrue();
		assertThat(covers("1:[0,0];2:(0,8);3:[8,16);4:[16,32);5:[32,)", HOURS)).isFalse();
		assertThat(covers(CARDS, CARDS)).isTrue();
	}

	private static boolean covers(String rule, String other) {
		return IndicatorRule.parse(rule).covers(IndicatorRule.parse(other));
	}

	private static int score(String rule, String value) {
		return scored(rule, value).orElseThrow();
	}

	private static OptionalInt scored(String rule, String value) {
		return IndicatorRule.parse(rule)
			.score(MeasuredValue.of("u", (value == null) ? null : new BigDecimal(value), List.of()));
	}

	private static String below(String edge) {
		return new BigDecimal(edge).subtract(new BigDecimal("0.0000000001")).toPlainString();
	}

	private static String above(String edge) {
		return new BigDecimal(edge).add(new BigDecimal("0.0000000001")).toPlainString();
	}

}
