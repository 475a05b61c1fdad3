package id.sikap.coverage;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;

import id.sikap.account.Account;
import id.sikap.account.AreaScope;
import id.sikap.account.Role;
import id.sikap.account.SignedInAccount;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@SikapTest
@Transactional
class CoverageServiceTests {

	private static final List<YearMonth> MONTHS = List.of(YearMonth.of(2026, 1), YearMonth.of(2026, 2),
			YearMonth.of(2026, 3), YearMonth.of(2026, 4));

	private static final List<ToIntFunction<Coverage>> FIGURES = List.of(Coverage::groups, Coverage::excused,
			Coverage::held, Coverage::sessions, Coverage::present, Coverage::permitted, Coverage::sick,
			Coverage::absent);

	@Autowired
	private CoverageService coverage;

	@Autowired
	private CompanionCoverage ofCompanions;

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private JdbcClient jdbc;

	private RandomMonths rows;

	private RawRows raw;

	private final AreaScope regency = scope(Role.REGENCY_COORDINATOR, "35.14", null);

	@BeforeEach
	void write_months_with_everything_that_makes_counting_hard() {
		this.fixtures.reset(); // families that others left have no history
		this.rows = new RandomMonths(this.jdbc, 20261124);
		this.rows.write(40);
		this.raw = new RawRows(this.jdbc);
	}

	@Test
	void an_area_counts_what_its_sessions_and_marks_say_one_by_one() {
		for (YearMonth month : MONTHS) {
			for (String area : List.of("35.14", "35.14.01", "35.14.02")) {
				same(this.coverage.total(area, null, month, this.regency), this.raw.count(area, null, month));
			}
			assertThat(this.coverage.total("35.14", null, month, this.regency).marks()).isPositive();
			assertThat(this.coverage.total("35.14", null, month, this.regency).excused()).isPositive();
		}
	}

	@Test
	void a_companion_has_the_groups_of_the_last_day_and_the_marks_of_his_own_sessions() {
		for (YearMonth month : MONTHS) {
			for (UUID companion : this.rows.companions) {
				CoverageRow expected = this.raw.count("35.14", companion, month);
				same(this.coverage.total("35.14", companion, month, this.regency), expected);
				row(this.coverage.byCompanion("35.14", month, this.regency), companion.toString())
					.ifPresentOrElse((row) -> same(row, expected), () -> assertThat(expected.groups()).isZero());
			}
		}
	}

	@Test
	void every_row_of_kecamatan_village_and_group_agrees_with_the_raw_rows() {
		for (YearMonth month : MONTHS) {
			this.coverage.bySubdistrict("35.14", month, this.regency)
				.forEach((row) -> same(row, this.raw.count(row.key(), null, month)));
			this.coverage.byVillage("35.14", month, this.regency).forEach((row) -> {
				sameFigures(row, this.raw.count(row.key(), null, month));
				assertThat(row.companions()).isEqualTo(this.raw.servingVillage(row.key(), month.atEndOfMonth()));
			});
			this.coverage.byGroup("35.14", month, this.regency)
				.forEach((row) -> sameFigures(row, this.raw.countGroup(UUID.fromString(row.key()), month)));
		}
	}

	@Test
	void the_rows_add_up_to_the_total() {
		for (YearMonth month : MONTHS) {
			CoverageRow total = this.coverage.total("35.14", null, month, this.regency);
			for (List<CoverageRow> rows : List.of(this.coverage.bySubdistrict("35.14", month, this.regency),
					this.coverage.byVillage("35.14", month, this.regency),
					this.coverage.byCompanion("35.14", month, this.regency),
					this.coverage.byGroup("35.14", month, this.regency))) {
				for (ToIntFunction<Coverage> figure : FIGURES) {
					assertThat(rows.stream().mapToInt(figure).sum()).isEqualTo(figure.applyAsInt(total));
				}
			}
			for (List<CoverageRow> rows : List.of(this.coverage.bySubdistrict("35.14", month, this.regency),
					this.coverage.byCompanion("35.14", month, this.regency))) {
				assertThat(rows.stream().mapToInt(CoverageRow::companions).sum()).isEqualTo(total.companions());
				assertThat(rows.stream().mapToInt(CoverageRow::activeHouseholds).sum())
					.isEqualTo(total.activeHouseholds());
			}
		}
	}

	@Test
	void the_months_of_a_trend_are_the_totals_of_those_months() {
		UUID companion = this.rows.companions.get(0);
		for (UUID whose : new UUID[] { null, companion }) {
			List<CoverageMonth> trend = this.coverage.trend("35.14", whose, MONTHS.get(3), 6, this.regency);
			assertThat(trend).extracting(CoverageMonth::month)
				.startsWith(YearMonth.of(2025, 11))
				.endsWith(MONTHS.get(3));
			assertThat(trend).hasSize(6)
				.allSatisfy((month) -> sameFigures(month,
						this.coverage.total("35.14", whose, month.month(), this.regency)));
		}
	}

	@Test
	void companions_side_by_side_have_the_figures_that_each_has_alone() {
		for (YearMonth month : MONTHS) {
			Map<UUID, List<CoverageRow>> villages = this.ofCompanions.byVillage("35.14", this.rows.companions, month);
			Map<UUID, List<CoverageRow>> groups = this.ofCompanions.byGroup("35.14", this.rows.companions, month);
			Map<UUID, List<CoverageMonth>> trends = this.ofCompanions.trend("35.14", this.rows.companions, month, 3);
			for (UUID companion : this.rows.companions) {
				AreaScope own = new AreaScope(null, "35.14", false, companion, Set.of());
				sameRows(villages.get(companion), this.coverage.byVillage("35.14", month, own));
				assertThat(villages.get(companion)).extracting(CoverageRow::name).doesNotContainNull();
				sameRows(groups.get(companion), this.coverage.byGroup("35.14", month, own));
				assertThat(trends.get(companion))
					.isEqualTo(this.coverage.trend("35.14", companion, month, 3, this.regency));
			}
		}
	}

	private static void sameRows(List<CoverageRow> counted, List<CoverageRow> expected) {
		assertThat(counted).extracting(CoverageRow::key)
			.containsExactlyInAnyOrderElementsOf(expected.stream().map(CoverageRow::key).toList());
		counted.forEach((row) -> {
			CoverageRow alone = row(expected, row.key()).orElseThrow();
			sameFigures(row, alone);
			assertThat(row.activeHouseholds()).isEqualTo(alone.activeHouseholds());
		});
	}

	@Test
	void a_companion_counts_his_own_figures_only() {
		UUID companion = this.rows.companions.get(1);
		AreaScope own = scope(Role.COMPANION, "35.14.01", companion);
		for (YearMonth month : MONTHS) {
			CoverageRow expected = this.raw.count("35.14", companion, month);
			same(this.coverage.total("35.14", null, month, own), expected);
			assertThat(this.coverage.byCompanion("35.14", month, own)).extracting(CoverageRow::key)
				.containsOnly(companion.toString());
			assertThat(this.coverage.bySubdistrict("35.14", month, own).stream().mapToInt(CoverageRow::groups).sum())
				.isEqualTo(expected.groups());
			sameFigures(this.coverage.trend("35.14", null, month, 1, own).get(0), expected);
			assertThat(this.coverage.total("35.14", this.rows.companions.get(0), month, own).groups()).isZero();
		}
	}

	@Test
	void a_kecamatan_coordinator_counts_nothing_outside_his_kecamatan() {
		AreaScope own = scope(Role.SUBDISTRICT_COORDINATOR, "35.14.01", null);
		same(this.coverage.total("35.14", null, MONTHS.get(1), own), this.raw.count("35.14.01", null, MONTHS.get(1)));
		assertThat(this.coverage.bySubdistrict("35.14", MONTHS.get(1), own)).extracting(CoverageRow::key)
			.containsExactly("35.14.01");
		assertThat(this.coverage.total("35.14.02", null, MONTHS.get(1), own).groups()).isZero();
	}

	@Test
	void a_viewer_counts_areas_but_neither_companions_nor_groups() {
		AreaScope viewer = scope(Role.VIEWER, "35.14", null);
		YearMonth month = MONTHS.get(2);
		same(this.coverage.total("35.14", null, month, viewer), this.raw.count("35.14", null, month));
		assertThat(this.coverage.bySubdistrict("35.14", month, viewer)).hasSize(24);
		assertThat(this.coverage.byCompanion("35.14", month, viewer)).isEmpty();
		assertThat(this.coverage.byGroup("35.14", month, viewer)).isEmpty();
		assertThat(this.coverage.total("35.14", this.rows.companions.get(0), month, viewer).marks()).isZero();
	}

	@Test
	void an_administrator_counts_nothing() {
		AreaScope admin = scope(Role.ADMIN, "35.14", null);
		assertThat(this.coverage.total("35.14", null, MONTHS.get(1), admin).groups()).isZero();
		assertThat(this.coverage.bySubdistrict("35.14", MONTHS.get(1), admin)).isEmpty();
	}

	private static Optional<CoverageRow> row(List<CoverageRow> rows, String key) {
		return rows.stream().filter((row) -> key.equals(row.key())).findFirst();
	}

	private static void same(CoverageRow counted, CoverageRow expected) {
		sameFigures(counted, expected);
		assertThat(counted.companions()).isEqualTo(expected.companions());
		assertThat(counted.activeHouseholds()).isEqualTo(expected.activeHouseholds());
	}

	private static void sameFigures(Coverage counted, Coverage expected) {
		assertThat(FIGURES.stream().map((figure) -> figure.applyAsInt(counted)))
			.containsExactlyElementsOf(FIGURES.stream().map((figure) -> figure.applyAsInt(expected)).toList());
	}

	private static AreaScope scope(Role role, String areaCode, UUID companion) {
		SignedInAccount account = new SignedInAccount(
				new Account("uji", "Uji", areaCode, Set.of(role), companion, Instant.EPOCH));
		boolean wholeArea = role == Role.REGENCY_COORDINATOR || role == Role.SUBDISTRICT_COORDINATOR;
		return new AreaScope(account, areaCode, wholeArea, companion, Set.of());
	}

}
