package id.sikap.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import id.sikap.indicator.CapacityLevel;
import id.sikap.indicator.CapacitySettings;
import id.sikap.indicator.Dimension;
import id.sikap.indicator.Indicator;
import id.sikap.indicator.IndicatorCap.Cap;
import id.sikap.score.IndicatorScore.Source;
import id.sikap.score.MonthFactsRepository.JudgedRow;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class MonthComputationTests {

	private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

	private static final String PURWODADI = "35.14.01";

	private static final CapacitySettings SETTINGS = new CapacitySettings(Map.of(), new BigDecimal("4.00"),
			new BigDecimal("0.5"), new BigDecimal("0.3"), new BigDecimal("0.2"), new BigDecimal("1.00"), 5);

	private static final List<Indicator> INDICATORS = indicators();

	private final List<Unit> units = new ArrayList<>();

	private final List<Caseload> caseload = new ArrayList<>();

	private final List<IndicatorScore> scores = new ArrayList<>();

	@Test
	void the_worked_example_of_the_method_comes_out_to_the_last_shown_place() {
		companion("R", 3, 4, 4, 4, 3, 3, 4, 3);
		team(PURWODADI, 3, 3, 4, 2, 3, 3);
		village("35.14.01.2011", 220, 3, 2, 2, 3, 3);
		village("35.14.01.2012", 132, 4, 3, null, 4, 5);
		this.caseload.add(new Caseload("R", "35.14.01.2011", 220));
		this.caseload.add(new Caseload("R", "35.14.01.2012", 132));
		Map<String, UnitScores> month = compute(SETTINGS);
		UnitScores companion = month.get("R");
		assertThat(shown(companion, Measure.WILLINGNESS)).isEqualTo("3.75");
		assertThat(shown(companion, Measure.COMPETENCE)).isEqualTo("3.25");
		assertThat(shown(companion, Measure.INDIVIDUAL)).isEqualTo("3.50");
		assertThat(companion.figure(Measure.INDIVIDUAL).index()).isEqualByComparingTo("62.5");
		assertThat(companion.figure(Measure.INDIVIDUAL).capacityClass()).isEqualTo(CapacityClass.HIGH);
		assertThat(shown(companion, Measure.ORGANISATIONAL)).isEqualTo("3.00");
		assertThat(shown(month.get("35.14.01.2011"), Measure.SOCIAL_SYSTEM)).isEqualTo("2.60");
		assertThat(shown(month.get("35.14.01.2012"), Measure.SOCIAL_SYSTEM)).isEqualTo("4.00");
		assertThat(companion.score(Measure.SOCIAL_SYSTEM)).isEqualByComparingTo("3.125");
		assertThat(shown(companion, Measure.SOCIAL_SYSTEM)).isEqualTo("3.13");
		assertThat(companion.figure(Measure.SOCIAL_SYSTEM).index().setScale(2, RoundingMode.HALF_UP))
			.hasToString("53.13");
		assertThat(companion.score(Measure.COMPOSITE)).isEqualByComparingTo("3.275");
		assertThat(shown(companion, Measure.COMPOSITE)).isEqualTo("3.28");
		assertThat(companion.figure(Measure.COMPOSITE).index().setScale(2, RoundingMode.HALF_UP)).hasToString("56.88");
		assertThat(companion.figure(Measure.COMPOSITE).capacityClass()).isEqualTo(CapacityClass.MIDDLE);
		assertThat(companion.weakest()).isEqualTo(Measure.ORGANISATIONAL);
	}

	@Test
	void a_level_with_less_than_60_percent_of_its_indicators_has_no_score() {
		companion("four of eight", 3, 3, 3, 3, null, null, null, null);
		companion("five of eight", 3, 3, 3, 3, 5, null, null, null);
		Map<String, UnitScores> month = compute(SETTINGS);
		assertThat(month.get("four of eight").figure(Measure.INDIVIDUAL)).isEqualTo(new Figure(null, 4, 8));
		assertThat(shown(month.get("four of eight"), Measure.WILLINGNESS)).isEqualTo("3.00");
		assertThat(shown(month.get("five of eight"), Measure.INDIVIDUAL)).isEqualTo("3.40");
		assertThat(month.get("five of eight").figure(Measure.COMPETENCE).isKnown()).isFalse();
		assertThat(month.get("35.14").figure(Measure.INDIVIDUAL))
			.isEqualTo(new Figure(new BigDecimal("3.4000000000"), 1, 2));
	}

	@Test
	void weights_of_the_regency_count() {
		companion("R", 1, 5, 5, 5, 5, 5, 5, 5);
		CapacitySettings heavy = new CapacitySettings(Map.of("I1", new BigDecimal("2")), SETTINGS.target(),
				SETTINGS.individualShare(), SETTINGS.organisationalShare(), SETTINGS.socialShare(), SETTINGS.needGap(),
				5);
		assertThat(compute(heavy).get("R").score(Measure.INDIVIDUAL)).isEqualByComparingTo("4.1111111111");
	}

	@Test
	void a_regency_weighs_teams_by_companions_and_villages_by_families() {
		companion("A", 3, 3, 3, 3, 3, 3, 3, 3);
		companion("B", 5, 5, 5, 5, 5, 5, 5, 5);
		companion("C", "35.14.02", 4, 4, 4, 4, 4, 4, 4, 4);
		team(PURWODADI, 2, 2, 2, 2, 2, 2);
		team("35.14.02", 5, 5, 5, 5, 5, 5);
		village("35.14.01.2001", 300, 2, 2, 2, 2, 2);
		village("35.14.02.2001", 100, 4, 4, 4, 4, 4);
		village("35.14.02.2002", 50, null, null, null, null, 5);
		UnitScores regency = compute(SETTINGS).get("35.14");
		assertThat(regency.score(Measure.INDIVIDUAL)).isEqualByComparingTo("4");
		assertThat(regency.score(Measure.ORGANISATIONAL)).isEqualByComparingTo("3");
		assertThat(regency.figure(Measure.SOCIAL_SYSTEM)).isEqualTo(new Figure(new BigDecimal("2.5000000000"), 2, 3));
	}

	@Test
	void a_class_begins_at_its_bound_and_counts_the_unrounded_score() {
		assertThat(CapacityClass.of(new BigDecimal("1.7999999999"))).isEqualTo(CapacityClass.VERY_LOW);
		assertThat(CapacityClass.of(new BigDecimal("1.80"))).isEqualTo(CapacityClass.LOW);
		assertThat(CapacityClass.of(new BigDecimal("2.60"))).isEqualTo(CapacityClass.MIDDLE);
		assertThat(CapacityClass.of(new BigDecimal("3.3999999999"))).isEqualTo(CapacityClass.MIDDLE);
		assertThat(CapacityClass.of(new BigDecimal("3.40"))).isEqualTo(CapacityClass.HIGH);
		assertThat(CapacityClass.of(new BigDecimal("4.1999999999"))).isEqualTo(CapacityClass.HIGH);
		assertThat(CapacityClass.of(new BigDecimal("4.20"))).isEqualTo(CapacityClass.VERY_HIGH);
	}

	@Test
	void a_trend_needs_two_of_the_three_periods_before() {
		assertThat(Trend.of(n("3.30"), Arrays.asList(n("3.00"), n("3.00"), null)).way()).isEqualTo(Trend.Way.UP);
		assertThat(Trend.of(n("3.29"), Arrays.asList(n("3.00"), null, n("3.00"))).way()).isEqualTo(Trend.Way.FLAT);
		assertThat(Trend.of(n("2.70"), Arrays.asList(n("3.00"), n("3.00"), n("3.00"), n("5"))).way())
			.isEqualTo(Trend.Way.DOWN);
		assertThat(Trend.of(n("3.30"), Arrays.asList(n("3.00"), null, null, n("3.00")))).isNull();
		assertThat(Trend.of(null, List.of(n("3.00"), n("3.00")))).isNull();
		assertThat(Trend.fellTwice(n("2.00"), List.of(n("2.50"), n("3.00"), n("3.00")))).isTrue();
		assertThat(Trend.fellTwice(n("2.00"), List.of(n("3.00"), n("3.00"), n("3.00")))).isFalse();
	}

	@Test
	void a_cap_holds_a_score_at_2_after_an_overruling_and_never_lifts_one() {
		List<Unit> team = List.of(new Unit(UnitKind.SUBDISTRICT, PURWODADI, PURWODADI, null, 0));
		List<IndicatorScore> measured = List.of(new IndicatorScore(PURWODADI, "O2", 4, Source.OVERRULED, OCTOBER),
				new IndicatorScore(PURWODADI, "O4", 1, Source.MEASURED, OCTOBER));
		List<IndicatorScore> counting = new CountingScores(OCTOBER, false).of(measured, List.of(), team, List
			.of(new Cap("O2", PURWODADI, "H4a", "/hambatan/1"), new Cap("O4", PURWODADI, "H1b", "/hambatan/2")));
		assertThat(counting)
			.extracting(IndicatorScore::indicator, IndicatorScore::score, IndicatorScore::uncapped, IndicatorScore::cap)
			.containsExactlyInAnyOrder(tuple("O2", 2, 4, "H4a"), tuple("O4", 1, 1, null));
	}

	@Test
	void a_teams_judged_score_counts_for_three_months_more() {
		assertThat(carried(OCTOBER.minusMonths(3), true)).isEqualTo(4);
		assertThat(carried(OCTOBER.minusMonths(4), true)).isNull();
		assertThat(carried(OCTOBER.minusMonths(1), false)).isNull();
	}

	private Integer carried(YearMonth from, boolean verified) {
		List<Unit> team = List.of(new Unit(UnitKind.SUBDISTRICT, PURWODADI, PURWODADI, null, 0));
		List<JudgedRow> rows = List.of(
				new JudgedRow(CapacityLevel.ORGANISATIONAL, PURWODADI, OCTOBER, true, null, null),
				new JudgedRow(CapacityLevel.ORGANISATIONAL, PURWODADI, from, verified, "O1", 4));
		return new CountingScores(OCTOBER, true).of(List.of(), rows, team, List.of())
			.stream()
			.map(IndicatorScore::score)
			.findFirst()
			.orElse(null);
	}

	@Test
	void a_village_counts_the_running_quarters_sheet_when_it_is_verified_and_the_one_before_otherwise() {
		YearMonth november = YearMonth.of(2026, 11);
		YearMonth july = YearMonth.of(2026, 7);
		String village = "35.14.01.2001";
		List<Unit> units = List.of(new Unit(UnitKind.VILLAGE, village, PURWODADI, null, 10));
		JudgedRow before = new JudgedRow(CapacityLevel.SOCIAL_SYSTEM, village, july, true, "L1", 2);
		for (boolean verified : new boolean[] { true, false }) {
			JudgedRow running = new JudgedRow(CapacityLevel.SOCIAL_SYSTEM, village, OCTOBER, verified, "L1", 4);
			assertThat(new CountingScores(november, true).of(List.of(), List.of(before, running), units, List.of()))
				.extracting(IndicatorScore::score)
				.containsExactly(verified ? 4 : 2);
		}
	}

	@Test
	void an_unverified_companion_stays_without_a_score_when_the_month_is_closed() {
		List<Unit> units = List.of(new Unit(UnitKind.COMPANION, "R", PURWODADI, "R", 0));
		List<IndicatorScore> measured = List.of(new IndicatorScore("R", "I2", 4, Source.MEASURED, OCTOBER));
		List<JudgedRow> open = List.of(new JudgedRow(CapacityLevel.INDIVIDUAL, "R", OCTOBER, false, "I1", 4));
		assertThat(new CountingScores(OCTOBER, true).of(measured, open, units, List.of())).isEmpty();
		assertThat(new CountingScores(OCTOBER, false).of(measured, open, units, List.of())).hasSize(2);
	}

	@Test
	void whatever_is_scored_figures_stay_between_1_and_5() {
		Random random = new Random(14);
		for (int round = 0; round < 200; round++) {
			this.units.clear();
			this.scores.clear();
			this.caseload.clear();
			for (int i = 0; i < 6; i++) {
				companion("C" + i, some(random, 8));
				village("35.14.01.200" + i, random.nextInt(40), some(random, 5));
				this.caseload.add(new Caseload("C" + i, "35.14.01.200" + random.nextInt(6), random.nextInt(30)));
			}
			team(PURWODADI, some(random, 6));
			for (UnitScores unit : compute(SETTINGS).values()) {
				unit.figures().forEach((measure, figure) -> {
					if (figure.isKnown()) {
						assertThat(figure.score()).isBetween(BigDecimal.ONE, BigDecimal.valueOf(5));
						assertThat(figure.index()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
						assertThat(figure.score().scale()).isEqualTo(10);
					}
				});
			}
		}
	}

	private static Integer[] some(Random random, int count) {
		Integer[] scores = new Integer[count];
		for (int i = 0; i < count; i++) {
			scores[i] = (random.nextInt(3) == 0) ? null : Integer.valueOf(1 + random.nextInt(5));
		}
		return scores;
	}

	private Map<String, UnitScores> compute(CapacitySettings settings) {
		return MonthComputation
			.of(new MonthFacts("35.14", this.units, this.caseload, this.scores, INDICATORS, settings));
	}

	private void companion(String id, Integer... scores) {
		companion(id, PURWODADI, scores);
	}

	private void companion(String id, String subdistrict, Integer... scores) {
		this.units.add(new Unit(UnitKind.COMPANION, id, subdistrict, id, 0));
		score(id, "I", scores);
	}

	private void team(String code, Integer... scores) {
		this.units.add(new Unit(UnitKind.SUBDISTRICT, code, code, null, 0));
		score(code, "O", scores);
	}

	private void village(String code, int households, Integer... scores) {
		this.units.add(new Unit(UnitKind.VILLAGE, code, code.substring(0, 8), null, households));
		score(code, "L", scores);
	}

	private void score(String unit, String letter, Integer... scores) {
		for (int i = 0; i < scores.length; i++) {
			if (scores[i] != null) {
				this.scores.add(new IndicatorScore(unit, letter + (i + 1), scores[i], Source.JUDGED, OCTOBER));
			}
		}
	}

	private static String shown(UnitScores unit, Measure measure) {
		return unit.score(measure).setScale(2, RoundingMode.HALF_UP).toPlainString();
	}

	private static BigDecimal n(String number) {
		return new BigDecimal(number);
	}

	private static List<Indicator> indicators() {
		List<Indicator> all = new ArrayList<>();
		for (int i = 1; i <= 8; i++) {
			all.add(indicator("I" + i, CapacityLevel.INDIVIDUAL,
					(i <= 4) ? Dimension.WILLINGNESS : Dimension.COMPETENCE));
		}
		for (int i = 1; i <= 6; i++) {
			all.add(indicator("O" + i, CapacityLevel.ORGANISATIONAL, null));
		}
		for (int i = 1; i <= 5; i++) {
			all.add(indicator("L" + i, CapacityLevel.SOCIAL_SYSTEM, null));
		}
		return all;
	}

	private static Indicator indicator(String code, CapacityLevel level, Dimension dimension) {
		return new Indicator(code, level, dimension, code, code, false, null, null, null, List.of("", "", "", "", ""));
	}

}
