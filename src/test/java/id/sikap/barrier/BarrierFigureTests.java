package id.sikap.barrier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import id.sikap.account.SignedInAccount;
import id.sikap.indicator.CapacityLevel;
import id.sikap.indicator.IndicatorCap.Cap;
import id.sikap.indicator.MeasuredValue;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import id.sikap.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@SikapTest
class BarrierFigureTests {

	private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

	private static final LocalDate LAST_DAY = OCTOBER.atEndOfMonth();

	private static final BarrierPlace KECAMATAN = BarrierPlace.area(Fixtures.PURWODADI);

	private static final BarrierPlace VILLAGE = BarrierPlace.area(Fixtures.PUCANGSARI);

	private static final BarrierOwner TEAM = BarrierOwner.coordinatorOf(Fixtures.PURWODADI);

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private BarrierRows rows;

	@Autowired
	private BarrierPressure pressure;

	@Autowired
	private BarrierCaps caps;

	@Autowired
	private BarrierResolutionRate rate;

	@Autowired
	private BarrierService barriers;

	@Autowired
	private Statements statements;

	private UUID ratna;

	private SignedInAccount reporter;

	private SignedInAccount coordinator;

	@BeforeEach
	void a_companion_who_reports_and_his_coordinator() {
		this.fixtures.reset();
		this.ratna = this.fixtures.companion("Ratna", Fixtures.PURWODADI);
		this.reporter = this.fixtures.accountOf(this.ratna);
		this.coordinator = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
	}

	@ParameterizedTest
	@CsvSource({ "0, 20", "29, 20", "30, 25", "90, 25", "91, 30", "400, 30" })
	void the_pressure_of_a_barrier_grows_with_its_age(int days, BigDecimal expected) {
		barrier("H8a", 2, companion(this.ratna), LAST_DAY.minusDays(days));
		assertThat(values(CapacityLevel.INDIVIDUAL)).containsOnlyKeys(this.ratna.toString());
		assertThat(values(CapacityLevel.INDIVIDUAL).get(this.ratna.toString())).isEqualByComparingTo(expected);
	}

	@Test
	void pressure_is_shared_by_the_companions_in_service_and_takes_in_what_lies_below() {
		UUID other = this.fixtures.companion("Slamet", Fixtures.PURWODADI);
		this.fixtures.companion("Wati", Fixtures.PURWODADI);
		this.fixtures.companion("Asing", Fixtures.TUTUR);
		this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, this.ratna, 0);
		this.fixtures.servedGroup("Mawar", Fixtures.PUCANGSARI, other, 0);
		barrier("H8a", 1, companion(this.ratna), LAST_DAY);
		barrier("HL2", 3, VILLAGE, LAST_DAY.minusDays(40));
		barrier("H4a", 2, KECAMATAN, LAST_DAY.minusDays(100));
		barrier("H7a", 3, BarrierPlace.area(Fixtures.REGENCY), LAST_DAY);
		assertThat(values(CapacityLevel.INDIVIDUAL)).containsOnly(Map.entry(this.ratna.toString(), decimal("10")));
		// 3 x 1.25 x 10 / 2 who serve the village
		assertThat(values(CapacityLevel.SOCIAL_SYSTEM)).containsOnly(Map.entry(Fixtures.PUCANGSARI, decimal("18.75")));
		// (1 + 3.75 + 3) x 10 / 3
		assertThat(values(CapacityLevel.ORGANISATIONAL))
			.containsOnly(Map.entry(Fixtures.PURWODADI, decimal("25.8333333333")));
		// (1 + 3.75 + 3 + 3) x 10 / 4
		assertThat(this.pressure.ofArea(Fixtures.REGENCY, LAST_DAY).orElseThrow().value())
			.isEqualByComparingTo("26.875");
		assertThat(this.pressure.ofArea(Fixtures.PURWODADI, LAST_DAY).orElseThrow().open()).isEqualTo(3);
		assertThat(this.pressure.ofArea(Fixtures.PUCANGSARI, LAST_DAY).orElseThrow().open()).isOne();
		assertThat(this.pressure.ofArea(Fixtures.TUTUR, LAST_DAY)).isEmpty();
	}

	@Test
	void pressure_ends_at_100_and_a_village_that_nobody_serves_counts_as_served_by_one() {
		for (int i = 0; i < 4; i++) {
			barrier("HL5", 3, BarrierPlace.area(Fixtures.GERBO), LAST_DAY);
		}
		Pressure gerbo = this.pressure.of(CapacityLevel.SOCIAL_SYSTEM, Fixtures.PURWODADI, LAST_DAY).get(0);
		assertThat(gerbo.value()).isEqualByComparingTo("100");
		assertThat(gerbo.weight()).isEqualByComparingTo("12");
		assertThat(gerbo.open()).isEqualTo(4);
		assertThat(gerbo.companions()).isEqualTo(1);
	}

	@Test
	void only_what_was_open_at_the_end_of_the_day_presses_whatever_came_later() {
		UUID ended = barrier("H8a", 2, companion(this.ratna), LAST_DAY.minusDays(5));
		this.rows.ended(ended, BarrierState.RESOLVED, LAST_DAY);
		UUID later = barrier("H8b", 1, companion(this.ratna), LAST_DAY.minusDays(5));
		this.rows.ended(later, BarrierState.CLOSED, LAST_DAY.plusDays(1));
		barrier("H2a", 3, companion(this.ratna), LAST_DAY.plusDays(1));
		assertThat(values(CapacityLevel.INDIVIDUAL)).containsOnly(Map.entry(this.ratna.toString(), decimal("10")));
		assertThat(this.barriers.openLinked(Fixtures.REGENCY, LAST_DAY).all()).extracting(OpenBarrier::typeCode)
			.containsExactly("H8b");
	}

	@ParameterizedTest
	@CsvSource({ "H4a, 1, O2", "H1b, 3, O4", "H6a, 3, O4" })
	void a_confirmed_barrier_of_a_kecamatan_caps_its_indicator(String type, int severity, String indicator) {
		UUID id = barrier(type, severity, KECAMATAN, LAST_DAY);
		assertThat(this.caps.caps(Fixtures.REGENCY, OCTOBER)).isEmpty();
		this.rows.confirmed(id, this.coordinator);
		assertThat(this.caps.caps(Fixtures.REGENCY, OCTOBER))
			.containsExactly(new Cap(indicator, Fixtures.PURWODADI, type, "/hambatan/" + id));
		assertThat(this.caps.caps(Fixtures.TUTUR, OCTOBER)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "HL2, 3, L3", "HL5, 1, L5" })
	void a_confirmed_barrier_of_a_village_caps_its_indicator(String type, int severity, String indicator) {
		UUID id = barrier(type, severity, VILLAGE, LAST_DAY);
		this.rows.confirmed(id, this.coordinator);
		assertThat(this.caps.caps(Fixtures.PURWODADI, OCTOBER))
			.containsExactly(new Cap(indicator, Fixtures.PUCANGSARI, type, "/hambatan/" + id));
	}

	@Test
	void a_barrier_of_another_scope_or_a_lesser_severity_caps_nothing() {
		confirmed("H1b", 2, KECAMATAN);
		confirmed("H6a", 2, KECAMATAN);
		confirmed("HL2", 2, VILLAGE);
		confirmed("H4a", 3, VILLAGE);
		confirmed("H4a", 3, companion(this.ratna));
		confirmed("H4a", 3, BarrierPlace.area(Fixtures.REGENCY));
		confirmed("H1b", 3, VILLAGE);
		confirmed("HL2", 3, KECAMATAN);
		confirmed("HL5", 3, KECAMATAN);
		confirmed("H4b", 3, KECAMATAN);
		assertThat(this.caps.caps(Fixtures.REGENCY, OCTOBER)).isEmpty();
	}

	@Test
	void a_cap_holds_while_the_barrier_is_open_on_the_last_day_of_the_month() {
		UUID id = barrier("HL5", 1, VILLAGE, LAST_DAY);
		this.rows.confirmed(id, this.coordinator);
		this.rows.ended(id, BarrierState.RESOLVED, LocalDate.of(2026, 11, 30));
		assertThat(this.caps.caps(Fixtures.REGENCY, OCTOBER.minusMonths(1))).isEmpty();
		assertThat(this.caps.caps(Fixtures.REGENCY, OCTOBER)).hasSize(1);
		assertThat(this.caps.caps(Fixtures.REGENCY, OCTOBER.plusMonths(1))).isEmpty();
	}

	@Test
	void the_rate_counts_what_was_resolved_by_its_due_date_of_all_that_was_due_in_the_month() {
		LocalDate due = LocalDate.of(2026, 10, 15);
		for (int late : List.of(-3, 0, 0, 1)) {
			this.rows.ended(due(this.ratna, due), BarrierState.RESOLVED, due.plusDays(late));
		}
		this.rows.ended(due(this.ratna, due), BarrierState.CLOSED, due.minusDays(1));
		due(this.ratna, OCTOBER.atDay(1).minusDays(1));
		due(this.ratna, LAST_DAY.plusDays(1));
		MeasuredValue value = this.rate.measure(Fixtures.REGENCY, OCTOBER).get(0);
		assertThat(value.unit()).isEqualTo(this.ratna.toString());
		assertThat(value.value()).isEqualByComparingTo("60");
		assertThat(value.parts()).containsExactly(decimal("3"), decimal("5"));
		due(this.ratna, OCTOBER.atDay(1));
		due(this.ratna, LAST_DAY);
		assertThat(this.rate.measure(Fixtures.PURWODADI, OCTOBER).get(0).value()).isEqualByComparingTo("42.8571428571");
	}

	@Test
	void it_counts_for_whoever_owned_it_at_the_end_of_the_due_date() {
		LocalDate due = LocalDate.of(2026, 10, 15);
		UUID other = this.fixtures.companion("Slamet", Fixtures.PURWODADI);
		this.rows.handed(due(this.ratna, due), TEAM, due);
		this.rows.handed(due(this.ratna, due), BarrierOwner.companion(other, Fixtures.PURWODADI), due);
		this.rows.handed(due(this.ratna, due), TEAM, due.plusDays(1));
		assertThat(this.rate.measure(Fixtures.REGENCY, OCTOBER)).extracting(MeasuredValue::unit)
			.containsExactlyInAnyOrder(this.ratna.toString(), other.toString());
		assertThat(this.rate.measure(Fixtures.REGENCY, OCTOBER))
			.allSatisfy((value) -> assertThat(value.parts()).containsExactly(decimal("0"), decimal("1")));
		assertThat(this.rate.measure(Fixtures.REGENCY, OCTOBER.plusMonths(1))).isEmpty();
		assertThat(this.rate.measure(Fixtures.TUTUR, OCTOBER)).isEmpty();
	}

	@Test
	void an_indicator_is_explained_by_barriers_of_the_unit_and_of_what_is_above_it() {
		UUID other = this.fixtures.companion("Slamet", Fixtures.PURWODADI);
		UUID own = barrier("H8a", 1, companion(this.ratna), LAST_DAY);
		UUID team = barrier("H5a", 2, KECAMATAN, LAST_DAY);
		UUID regency = barrier("H5a", 3, BarrierPlace.area(Fixtures.REGENCY), LAST_DAY);
		UUID village = barrier("H3a", 3, VILLAGE, LAST_DAY);
		barrier("H5a", 3, BarrierPlace.area(Fixtures.TUTUR), LAST_DAY);
		OpenBarriers open = this.barriers.openLinked(Fixtures.PURWODADI, LAST_DAY);
		assertThat(open.ofCompanion(this.ratna, Fixtures.PURWODADI, "I2")).extracting(OpenBarrier::id)
			.containsExactly(regency, team, own);
		assertThat(open.ofCompanion(other, Fixtures.PURWODADI, "I2")).extracting(OpenBarrier::id)
			.containsExactly(regency, team);
		assertThat(open.ofCompanion(this.ratna, Fixtures.PURWODADI, "I8")).isEmpty();
		assertThat(open.ofArea(Fixtures.PURWODADI, "O1")).extracting(OpenBarrier::id).containsExactly(regency, team);
		assertThat(open.ofArea(Fixtures.PUCANGSARI, "L4")).extracting(OpenBarrier::id).containsExactly(village);
		assertThat(open.ofArea(Fixtures.GERBO, "L4")).isEmpty();
	}

	@Test
	void what_is_open_is_told_by_type_and_age() {
		for (int days : List.of(0, 29, 30, 90, 91)) {
			barrier("HL1", 2, VILLAGE, LAST_DAY.minusDays(days));
		}
		barrier("H4a", 1, KECAMATAN, LAST_DAY);
		this.rows.ended(barrier("H8a", 1, KECAMATAN, LAST_DAY), BarrierState.CLOSED, LAST_DAY);
		assertThat(this.barriers.openByType(Fixtures.REGENCY, LAST_DAY)).containsExactly(
				new OpenByType("HL1", "Jadwal P2K2", CapacityLevel.SOCIAL_SYSTEM, 5, 2, 2, 1, 4),
				new OpenByType("H4a", "Kurangnya Supervisi", CapacityLevel.ORGANISATIONAL, 1, 1, 0, 0, 0));
		assertThat(this.barriers.openByType(Fixtures.TUTUR, LAST_DAY)).isEmpty();
	}

	@Test
	void a_whole_regency_is_read_with_one_statement_each() throws Exception {
		barrier("HL5", 1, VILLAGE, LAST_DAY);
		assertThat(this.statements.of(() -> this.pressure.of(CapacityLevel.ORGANISATIONAL, "35.14", LAST_DAY)))
			.hasSize(1);
		assertThat(this.statements.of(() -> this.caps.caps("35.14", OCTOBER))).hasSize(1);
		assertThat(this.statements.of(() -> this.rate.measure("35.14", OCTOBER))).hasSize(1);
		assertThat(this.statements.of(() -> this.barriers.openLinked("35.14", LAST_DAY))).hasSize(1);
	}

	private UUID barrier(String type, int severity, BarrierPlace place, LocalDate reportedOn) {
		return this.rows.reported(type, severity, place, TEAM, reportedOn, reportedOn.plusDays(14), this.reporter);
	}

	private void confirmed(String type, int severity, BarrierPlace place) {
		this.rows.confirmed(barrier(type, severity, place, LAST_DAY), this.coordinator);
	}

	private UUID due(UUID companion, LocalDate day) {
		return this.rows.reported("HL1", 2, VILLAGE, BarrierOwner.companion(companion, Fixtures.PURWODADI),
				day.minusDays(14), day, this.reporter);
	}

	private static BarrierPlace companion(UUID id) {
		return BarrierPlace.companion(id, Fixtures.PURWODADI);
	}

	private Map<String, BigDecimal> values(CapacityLevel level) {
		return this.pressure.of(level, Fixtures.REGENCY, LAST_DAY)
			.stream()
			.collect(Collectors.toMap(Pressure::unit, (unit) -> plain(unit.value())));
	}

	private static BigDecimal decimal(String number) {
		return plain(new BigDecimal(number));
	}

	private static BigDecimal plain(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

}
