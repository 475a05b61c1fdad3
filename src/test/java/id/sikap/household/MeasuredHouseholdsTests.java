package id.sikap.household;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import id.sikap.indicator.MeasuredIndicator;
import id.sikap.indicator.MeasuredValue;
import id.sikap.indicator.Percent;
import id.sikap.support.Ids;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * O3 and L5 clause by clause of their definitions in capacity-indicators.csv.
 */
@SikapTest
class MeasuredHouseholdsTests {

	private static final YearMonth MARCH = YearMonth.of(2026, 3);

	private static final LocalDate LAST_DAY = MARCH.atEndOfMonth();

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private HouseholdsPerCompanion load;

	@Autowired
	private CardsHeldByOthers cards;

	@BeforeEach
	void start_empty() {
		this.fixtures.reset();
	}

	@Test
	void load_is_active_families_for_each_companion_in_service_both_on_the_last_day() {
		UUID siti = this.fixtures.companion("Siti", Fixtures.PURWODADI);
		UUID budi = this.fixtures.companion("Budi", Fixtures.PURWODADI);
		UUID dewi = this.fixtures.companion("Dewi", Fixtures.PURWODADI);
		service(siti, Fixtures.LONG_AGO, LAST_DAY);
		service(budi, LAST_DAY, null);
		service(dewi, LAST_DAY.plusDays(1), null);
		service(this.fixtures.companion("Rudi", Fixtures.PURWODADI), Fixtures.LONG_AGO, LAST_DAY.minusDays(1));
		for (String status : List.of("AKTIF", "CALON_GRADUASI", "DITANGGUHKAN", "CALON", "KELUAR")) {
			this.fixtures.household("Keluarga " + status, Fixtures.PUCANGSARI, status, null);
		}
		this.fixtures.household("Keluarga", Fixtures.GERBO);
		this.fixtures.household("Keluarga", Fixtures.ANDONOSARI);
		List<MeasuredValue> values = this.load.measure(Fixtures.REGENCY, MARCH);
		assertThat(values).extracting(MeasuredValue::unit).containsExactly(Fixtures.PURWODADI);
		assertThat(values.get(0).value()).isEqualByComparingTo("1.5");
		assertThat(values.get(0).parts()).containsExactly(new BigDecimal("3"), new BigDecimal("2"));
	}

	@Test
	void a_status_that_came_later_does_not_count_and_the_one_before_it_does() {
		this.fixtures.companion("Siti", Fixtures.PURWODADI);
		changes(this.fixtures.household("Keluar", Fixtures.PUCANGSARI, "KELUAR", null), "AKTIF", LAST_DAY.plusDays(1));
		changes(this.fixtures.household("Aktif", Fixtures.PUCANGSARI), "ELIGIBLE", LAST_DAY.plusDays(1));
		changes(this.fixtures.household("Tangguh", Fixtures.PUCANGSARI, "DITANGGUHKAN", null), "AKTIF", LAST_DAY);
		assertThat(this.load.measure(Fixtures.PURWODADI, MARCH).get(0).value()).isEqualByComparingTo("1");
	}

	@Test
	void a_kecamatan_without_families_has_a_load_of_none() {
		this.fixtures.companion("Siti", Fixtures.TUTUR);
		assertThat(this.load.measure(Fixtures.REGENCY, MARCH).get(0).value()).isZero();
	}

	@Test
	void cards_held_by_others_are_a_share_of_those_whose_holder_is_known() {
		card(Fixtures.PUCANGSARI, "AKTIF", "OTHER", LAST_DAY);
		card(Fixtures.PUCANGSARI, "CALON_GRADUASI", "SELF", Fixtures.LONG_AGO);
		card(Fixtures.PUCANGSARI, "AKTIF", "SELF", Fixtures.LONG_AGO);
		card(Fixtures.PUCANGSARI, "AKTIF", "UNKNOWN", null);
		card(Fixtures.PUCANGSARI, "DITANGGUHKAN", "OTHER", Fixtures.LONG_AGO);
		card(Fixtures.GERBO, "AKTIF", "UNKNOWN", null);
		card(Fixtures.ANDONOSARI, "AKTIF", "SELF", Fixtures.LONG_AGO);
		List<MeasuredValue> values = this.cards.measure(Fixtures.REGENCY, MARCH);
		assertThat(values).extracting(MeasuredValue::unit)
			.containsExactlyInAnyOrder(Fixtures.PUCANGSARI, Fixtures.ANDONOSARI);
		assertThat(share(Fixtures.PUCANGSARI)).isEqualByComparingTo(Percent.of(1, 3));
		assertThat(share(Fixtures.ANDONOSARI)).isZero();
	}

	@Test
	void the_holder_is_the_one_who_was_seen_last_up_to_the_last_day() {
		UUID family = card(Fixtures.PUCANGSARI, "AKTIF", "OTHER", MARCH.atDay(3));
		check(family, "SELF", LAST_DAY.plusDays(1));
		assertThat(share(Fixtures.PUCANGSARI)).isEqualByComparingTo("100");
		check(family, "SELF", LAST_DAY);
		assertThat(share(Fixtures.PUCANGSARI)).isZero();
		UUID later = card(Fixtures.GERBO, "AKTIF", "SELF", LAST_DAY.plusDays(1));
		assertThat(share(Fixtures.GERBO)).isNull();
		check(later, "OTHER", LAST_DAY.minusDays(9));
		assertThat(share(Fixtures.GERBO)).isEqualByComparingTo("100");
		check(later, "UNKNOWN", LAST_DAY);
		assertThat(share(Fixtures.GERBO)).isNull();
	}

	private BigDecimal share(String village) {
		return this.cards.measure(village.substring(0, 8), MARCH)
			.stream()
			.filter((value) -> value.unit().equals(village))
			.map(MeasuredValue::value)
			.findFirst()
			.orElse(null);
	}

	private UUID card(String village, String status, String holder, LocalDate checkedOn) {
		UUID family = this.fixtures.household("Keluarga", village, status, null);
		check(family, holder, checkedOn);
		return family;
	}

	private void check(UUID family, String holder, LocalDate checkedOn) {
		this.jdbc.sql("""
				update household set card_holder = :holder, card_checked_on = :day,
				  card_holder_name = case when :holder = 'OTHER' then 'Tetangga' end
				where id = :id
				""").param("holder", holder).param("day", checkedOn).param("id", family).update();
	}

	private void service(UUID companion, LocalDate from, LocalDate to) {
		this.jdbc.sql("update companion set service_from = :from, service_to = :to where id = :id")
			.param("from", from)
			.param("to", to)
			.param("id", companion)
			.update();
	}

	private void changes(UUID family, String from, LocalDate day) {
		this.jdbc.sql("update household set status_since = :day where id = :id")
			.param("day", day)
			.param("id", family)
			.update();
		this.jdbc
			.sql("""
					insert into household_status_change (id, household_id, village_code, from_status, to_status, on_day, recorded_at)
					select :change, id, village_code, :from, status, :day, now() from household where id = :id
					""")
			.param("change", Ids.next())
			.param("from", from)
			.param("day", day)
			.param("id", family)
			.update();
	}

}
