package id.sikap.coverage;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import id.sikap.account.SignedInAccount;
import id.sikap.indicator.MeasuredIndicator;
import id.sikap.indicator.MeasuredValue;
import id.sikap.schedule.Rows;
import id.sikap.support.Ids;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * I2, I3 and I7 clause by clause of their definitions in capacity-indicators.csv.
 */
@SikapTest
class MeasuredSessionsTests {

	private static final YearMonth MARCH = YearMonth.of(2026, 3);

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private Rows rows;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private List<MeasuredIndicator> indicators;

	private UUID siti;

	private UUID budi;

	private SignedInAccount coordinator;

	@BeforeEach
	void start_with_two_companions() {
		this.fixtures.reset();
		this.coordinator = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
		this.siti = this.fixtures.companion("Siti Contoh", Fixtures.PURWODADI);
		this.budi = this.fixtures.companion("Budi Contoh", Fixtures.PURWODADI);
	}

	@Test
	void every_metric_is_measured_once() {
		assertThat(this.indicators).extracting(MeasuredIndicator::metric)
			.doesNotHaveDuplicates()
			.contains("group_coverage", "attendance_rate", "data_quality", "households_per_companion",
					"card_held_by_others_share");
	}

	@Test
	void coverage_counts_groups_that_met_of_those_served_on_the_last_day() {
		UUID[] groups = groups(this.siti, 3);
		this.rows.session(groups[0], this.siti, MARCH.atDay(1));
		this.rows.session(groups[0], this.siti, MARCH.atDay(9));
		this.rows.session(groups[1], this.siti, MARCH.atDay(31));
		this.rows.session(groups[2], this.siti, MARCH.atDay(1).minusDays(1));
		this.rows.session(groups[2], this.siti, MARCH.atEndOfMonth().plusDays(1));
		is("group_coverage", this.siti, "66.66666666666666666667", 2, 3);
		assertThat(measured("group_coverage", this.budi)).isNull();
	}

	@Test
	void a_session_that_another_led_counts_for_the_group_of_the_last_day() {
		UUID group = this.fixtures.group("Melati", Fixtures.PUCANGSARI);
		this.fixtures.assignment(group, this.siti, "HOLDER", Fixtures.LONG_AGO, MARCH.atDay(20));
		this.fixtures.assignment(group, this.budi, "HOLDER", MARCH.atDay(21), null);
		this.rows.session(group, this.siti, MARCH.atDay(5));
		is("group_coverage", this.budi, "100", 1, 1);
		assertThat(measured("group_coverage", this.siti)).isNull();
	}

	@Test
	void a_cover_on_the_last_day_has_the_group_and_the_holder_has_not() {
		UUID group = groups(this.siti, 1)[0];
		this.fixtures.assignment(group, this.budi, "COVER", MARCH.atDay(31), MARCH.atDay(31));
		is("group_coverage", this.budi, "0", 0, 1);
		assertThat(measured("group_coverage", this.siti)).isNull();
	}

	@Test
	void an_excuse_takes_a_group_out_once_it_is_confirmed_and_the_last_one_leaves_no_value() {
		UUID[] groups = groups(this.siti, 2);
		SignedInAccount own = this.fixtures.accountOf(this.siti);
		this.rows.session(groups[0], this.siti, MARCH.atDay(5));
		this.rows.excuse(groups[1], MARCH.plusMonths(1), own, this.coordinator);
		is("group_coverage", this.siti, "50", 1, 2);
		UUID excuse = this.rows.excuse(groups[1], MARCH, own, null);
		is("group_coverage", this.siti, "50", 1, 2);
		this.jdbc.sql("update group_month_excuse set state = 'CONFIRMED', decided_by = :by where id = :id")
			.param("by", this.coordinator.id())
			.param("id", excuse)
			.update();
		is("group_coverage", this.siti, "100", 1, 1);
		this.rows.excuse(groups[0], MARCH, own, this.coordinator);
		assertThat(measured("group_coverage", this.siti)).isNull();
	}

	@Test
	void sessions_that_were_cancelled_or_may_be_doubles_count_for_nothing() {
		UUID group = this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, this.siti, 2);
		UUID cancelled = this.rows.session(group, this.siti, MARCH.atDay(5));
		this.rows.marks(cancelled, 2, 0);
		this.jdbc.sql("update p2k2_session set status = 'CANCELLED', cancel_reason = 'salah' where id = :id")
			.param("id", cancelled)
			.update();
		UUID possible = this.rows.session(group, this.siti, MARCH.atDay(6));
		this.rows.marks(possible, 2, 0);
		this.jdbc.sql("update p2k2_session set double_state = 'POSSIBLE' where id = :id")
			.param("id", possible)
			.update();
		is("group_coverage", this.siti, "0", 0, 1);
		assertThat(measured("attendance_rate", this.siti)).isNull();
		this.jdbc.sql("update p2k2_session set double_state = 'GENUINE' where id = :id").param("id", possible).update();
		is("attendance_rate", this.siti, "100", 2, 2);
	}

	@Test
	void attendance_counts_every_mark_for_whom_the_group_was_assigned_to_on_the_day() {
		UUID group = this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, this.siti, 3);
		this.fixtures.assignment(group, this.budi, "COVER", MARCH.atDay(10), MARCH.atDay(12));
		// recorded by the other one, but the group was not his on the day
		this.rows.marks(this.rows.session(group, this.budi, MARCH.atDay(9)), 2, 1);
		this.rows.marks(this.rows.session(group, this.siti, MARCH.atDay(10)), 1, 2);
		this.rows.marks(this.rows.session(group, this.siti, MARCH.atDay(13)), 3, 0);
		this.jdbc.sql("delete from attendance where mark = 'ABSENT' and held_on = :day")
			.param("day", MARCH.atDay(9))
			.update();
		this.jdbc
			.sql("""
					insert into attendance (held_on, session_id, household_id, regency_code, mark)
					select s.held_on, s.id, m.household_id, s.regency_code, 'SICK' from p2k2_session s
					join group_member m on m.group_id = s.group_id
					where s.held_on = :day and not exists (select from attendance a where a.session_id = s.id and a.household_id = m.household_id)
					""")
			.param("day", MARCH.atDay(9))
			.update();
		is("attendance_rate", this.siti, "83.33333333333333333333", 5, 6);
		is("attendance_rate", this.budi, "33.33333333333333333333", 1, 3);
	}

	@Test
	void a_kecamatan_has_its_own_companions_wherever_their_groups_are() {
		UUID tutur = this.fixtures.companion("Dewi Contoh", Fixtures.TUTUR);
		UUID group = this.fixtures.servedGroup("Mawar", Fixtures.PUCANGSARI, tutur, 1);
		this.rows.marks(this.rows.session(group, tutur, MARCH.atDay(3)), 1, 0);
		for (String metric : List.of("group_coverage", "attendance_rate", "data_quality")) {
			assertThat(measure(metric, Fixtures.TUTUR)).extracting(MeasuredValue::unit)
				.containsExactly(tutur.toString());
			assertThat(measure(metric, Fixtures.PURWODADI)).isEmpty();
			assertThat(measure(metric, "35.15")).isEmpty();
		}
	}

	@Test
	void quality_is_the_mean_of_four_shares() {
		UUID group = this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, this.siti, 3);
		family(group, "AKTIF", Fixtures.nik());
		UUID full = this.rows.session(group, this.siti, MARCH.atDay(3));
		this.rows.marks(full, 4, 0);
		UUID partly = this.rows.session(group, this.siti, MARCH.atDay(10));
		this.rows.marks(partly, 2, 1);
		photo(full);
		photo(partly);
		recordedAt(full, "2026-03-05 11:00:00+07");
		recordedAt(partly, "2026-03-12 11:00:01+07");
		// 1/2 marked, 2/2 with photo, 1/2 in time, 1/4 valid
		is("data_quality", this.siti, "56.25", 1, 2, 2, 2, 1, 2, 1, 4);
	}

	@Test
	void the_roster_is_who_was_in_the_group_on_the_day_and_the_families_are_the_active_ones_of_the_last_day() {
		UUID group = this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, this.siti, 1);
		UUID gone = this.fixtures.household("Pindah", Fixtures.PUCANGSARI);
		this.fixtures.member(group, gone, Fixtures.LONG_AGO, MARCH.atDay(2));
		UUID joined = this.fixtures.household("Baru", Fixtures.PUCANGSARI, "AKTIF", Fixtures.nik());
		this.fixtures.member(group, joined, MARCH.atDay(31), null);
		family(group, "DITANGGUHKAN", Fixtures.nik());
		UUID left = family(group, "KELUAR", Fixtures.nik());
		UUID session = this.rows.session(group, this.siti, MARCH.atDay(3));
		this.jdbc.sql("""
				insert into attendance (held_on, session_id, household_id, regency_code, mark)
				select :day, :session, household_id, '35.14', 'PERMITTED' from group_member
				where group_id = :group and household_id not in (:gone, :joined)
				""")
			.param("day", MARCH.atDay(3))
			.param("session", session)
			.param("group", group)
			.param("gone", gone)
			.param("joined", joined)
			.update();
		recordedAt(session, "2026-03-03 12:00:00+07");
		is("data_quality", this.siti, "62.5", 1, 1, 0, 1, 1, 1, 1, 2);
		// left the programme after the last day only
		this.jdbc.sql("update household set status_since = :day where id = :id")
			.param("day", MARCH.atEndOfMonth().plusDays(1))
			.param("id", left)
			.update();
		this.jdbc
			.sql("""
					insert into household_status_change (id, household_id, village_code, from_status, to_status, on_day, recorded_at)
					values (:id, :household, :village, 'AKTIF', 'KELUAR', :day, now())
					""")
			.param("id", Ids.next())
			.param("household", left)
			.param("village", Fixtures.PUCANGSARI)
			.param("day", MARCH.atEndOfMonth().plusDays(1))
			.update();
		is("data_quality", this.siti, "66.66666666666666666667", 1, 1, 0, 1, 1, 1, 2, 3);
	}

	@Test
	void a_share_of_nothing_is_left_out() {
		UUID group = this.fixtures.group("Melati", Fixtures.PUCANGSARI);
		this.fixtures.assignment(group, this.siti);
		assertThat(measured("data_quality", this.siti)).isNull();
		family(group, "AKTIF", Fixtures.nik());
		is("data_quality", this.siti, "100", 0, 0, 0, 0, 0, 0, 1, 1);
	}

	private UUID[] groups(UUID companion, int count) {
		UUID[] groups = new UUID[count];
		for (int i = 0; i < count; i++) {
			groups[i] = this.fixtures.group("Kelompok " + i, Fixtures.PUCANGSARI);
			this.fixtures.assignment(groups[i], companion);
		}
		return groups;
	}

	private UUID family(UUID group, String status, String nik) {
		UUID family = this.fixtures.household("Keluarga", Fixtures.PUCANGSARI, status, nik);
		this.fixtures.member(group, family);
		return family;
	}

	private void photo(UUID session) {
		UUID attachment = Ids.next();
		this.jdbc
			.sql("""
					insert into attachment (id, regency_code, kind, file_name, content_type, content, byte_count, sha256, uploaded_by, uploaded_at)
					values (:id, '35.14', 'PHOTO', 'a.jpg', 'image/jpeg', '\\x00', 1, '\\x00', :by, now())
					""")
			.param("id", attachment)
			.param("by", this.coordinator.id())
			.update();
		this.jdbc.sql("insert into p2k2_photo (session_id, attachment_id, position) values (:session, :id, 0)")
			.param("session", session)
			.param("id", attachment)
			.update();
	}

	private void recordedAt(UUID session, String moment) {
		this.jdbc.sql("update p2k2_session set recorded_at = cast(:moment as timestamptz) where id = :id")
			.param("moment", moment)
			.param("id", session)
			.update();
	}

	private void is(String metric, UUID companion, String value, int... parts) {
		MeasuredValue measured = measured(metric, companion);
		assertThat(measured.value()).isEqualByComparingTo(value);
		assertThat(measured.parts().stream().mapToInt(BigDecimal::intValueExact))
			.containsExactly(Arrays.stream(parts).boxed().toArray(Integer[]::new));
	}

	private MeasuredValue measured(String metric, UUID companion) {
		return measure(metric, Fixtures.REGENCY).stream()
			.filter((value) -> value.unit().equals(companion.toString()))
			.findFirst()
			.orElse(null);
	}

	private List<MeasuredValue> measure(String metric, String areaCode) {
		return this.indicators.stream()
			.filter((indicator) -> indicator.metric().equals(metric))
			.findFirst()
			.orElseThrow()
			.measure(areaCode, MARCH);
	}

}
