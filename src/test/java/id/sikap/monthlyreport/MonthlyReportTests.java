package id.sikap.monthlyreport;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.Role;
import id.sikap.account.SignedInAccount;
import id.sikap.indicator.MeasuredValue;
import id.sikap.schedule.Rows;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SikapTest
class MonthlyReportTests {

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private Rows rows;

	@Autowired
	private MonthlyReportService reports;

	@Autowired
	private MonthlyReportList list;

	@Autowired
	private ReportDaysLate daysLate;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private YearMonth reported;

	private UUID siti;

	private AreaScope own;

	private AreaScope coordinator;

	private AreaScope regency;

	private UUID melati;

	private UUID mawar;

	@BeforeEach
	void start_with_a_companion_of_two_groups_of_which_one_met() {
		this.fixtures.reset();
		this.reported = YearMonth.now(this.clock).minusMonths(2);
		this.siti = this.fixtures.companion("Siti Contoh", Fixtures.PURWODADI);
		this.own = this.fixtures.scopeOf(this.fixtures.accountOf(this.siti));
		this.coordinator = this.fixtures.scopeOf(this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI));
		this.regency = this.fixtures.scopeOf(this.fixtures.regencyCoordinator());
		this.melati = this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, this.siti, 2);
		this.mawar = this.fixtures.servedGroup("Mawar", Fixtures.PUCANGSARI, this.siti, 1);
		UUID session = this.rows.session(this.melati, this.siti, this.reported.atDay(9));
		this.rows.marks(session, 1, 1);
	}

	@Test
	void a_report_that_leaves_a_group_open_is_refused_and_names_it() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> submit(new MonthlyReportForm()))
			.satisfies((refused) -> {
				assertThat(refused.messageKey()).isEqualTo("monthlyreport.error.incomplete");
				assertThat(refused.arguments()).containsExactly(1, "Mawar");
			});
		assertThat(page().versions()).isEmpty();
	}

	@Test
	void each_way_to_account_for_a_group_makes_the_report_complete() {
		submit(explained(" "), "monthlyreport.error.incomplete");
		this.jdbc.sql("update p2k2_plan set not_held_reason = 'WEATHER' where id = :id")
			.param("id", this.rows.plan(this.mawar, this.reported.atDay(12)))
			.update();
		assertThat(page().groups().explained()).isEqualTo(1);
		assertThat(page().groups().isComplete()).isTrue();
		this.jdbc.sql("delete from p2k2_plan").update();
		assertThat(page().groups().isComplete()).isFalse();
		this.rows.excuse(this.mawar, this.reported, this.own.account(), null);
		assertThat(page().groups().explained()).isEqualTo(1);
		this.jdbc.sql("delete from group_month_excuse").update();
		this.rows.excuse(this.mawar, this.reported, this.own.account(), this.coordinator.account());
		assertThat(page().groups().excused()).isEqualTo(1);
		this.jdbc.sql("delete from group_month_excuse").update();
		this.rows.session(this.mawar, this.siti, this.reported.atEndOfMonth());
		assertThat(page().groups().met()).isEqualTo(2);
		submit(new MonthlyReportForm());
		assertThat(page().state()).isEqualTo(MonthlyReportState.SUBMITTED);
	}

	@Test
	void a_report_without_groups_is_refused_and_is_not_due() {
		UUID budi = this.fixtures.companion("Budi Contoh", Fixtures.PURWODADI);
		AreaScope budis = this.fixtures.scopeOf(this.fixtures.accountOf(budi));
		refused("monthlyreport.error.noGroups",
				() -> this.reports.submit(budi, this.reported, new MonthlyReportForm(), budis));
		assertThat(this.list.counts(new MonthlyReportFilter(null, null), this.reported, this.coordinator))
			.containsOnlyKeys("MISSING")
			.containsEntry("MISSING", 1);
	}

	@Test
	void a_report_is_refused_before_the_last_week_of_its_month() {
		YearMonth next = YearMonth.now(this.clock).plusMonths(1);
		refused("monthlyreport.error.early",
				() -> this.reports.submit(this.siti, next, new MonthlyReportForm(), this.own));
		assertThat(DueDates.current(LocalDate.of(2026, 10, 24))).isEqualTo(YearMonth.of(2026, 9));
		assertThat(DueDates.current(LocalDate.of(2026, 10, 25))).isEqualTo(YearMonth.of(2026, 10));
	}

	@Test
	void a_version_that_was_sent_back_stays_and_another_follows() {
		submit(explained("Jalan putus"));
		submit(explained("Jalan putus"), "monthlyreport.error.submitted");
		refused("monthlyreport.error.reason",
				() -> this.reports.sendBack(this.siti, this.reported, 1, " ", this.coordinator));
		this.reports.sendBack(this.siti, this.reported, 1, "Lengkapi catatan Mawar", this.coordinator);
		assertThat(page().isSubmittable()).isTrue();
		submit(explained("Jalan putus karena longsor"));
		refused("monthlyreport.error.newer", () -> this.reports.accept(this.siti, this.reported, 1, this.coordinator));
		this.reports.accept(this.siti, this.reported, 2, this.coordinator);
		refused("monthlyreport.error.decided",
				() -> this.reports.sendBack(this.siti, this.reported, 2, "Salah", this.coordinator));
		submit(explained("Lagi"), "monthlyreport.error.submitted");
		List<MonthlyReportVersion> versions = page().versions();
		assertThat(versions).extracting(MonthlyReportVersion::getState)
			.containsExactly(MonthlyReportState.ACCEPTED, MonthlyReportState.RETURNED);
		assertThat(versions.get(1).getReason()).isEqualTo("Lengkapi catatan Mawar");
		assertThat(versions.get(1).getGroups().all()).extracting(ReportedGroup::explanation).contains("Jalan putus");
	}

	@Test
	void a_version_keeps_what_it_said_when_records_change() {
		submit(explained("Jalan putus"));
		this.jdbc.sql("update p2k2_session set status = 'CANCELLED', cancel_reason = 'salah'").update();
		ReportedGroups said = page().shown();
		assertThat(said.met()).isEqualTo(1);
		assertThat(said.present()).isEqualTo(1);
		assertThat(said.marks()).isEqualTo(2);
		assertThat(page().groups().met()).isZero();
	}

	@Test
	void a_companion_submits_his_own_reports_alone() {
		for (AreaScope other : new AreaScope[] { this.coordinator, this.regency }) {
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.reports.submit(this.siti, this.reported, explained("x"), other));
		}
		AreaScope colleague = this.fixtures
			.scopeOf(this.fixtures.accountOf(this.fixtures.companion("Budi", Fixtures.PURWODADI)));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.reports.submit(this.siti, this.reported, explained("x"), colleague));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.reports.page(this.siti, this.reported, null, colleague));
	}

	@Test
	void the_coordinator_of_the_kecamatan_or_the_regency_decides_and_nobody_else() {
		submit(explained("Jalan putus"));
		AreaScope tutur = this.fixtures.scopeOf(this.fixtures.subdistrictCoordinator(Fixtures.TUTUR));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.reports.accept(this.siti, this.reported, 1, tutur));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.reports.accept(this.siti, this.reported, 1, this.own));
		assertThat(page().isDecidable()).isFalse();
		assertThat(this.reports.page(this.siti, this.reported, null, this.coordinator).isDecidable()).isTrue();
		this.reports.accept(this.siti, this.reported, 1, this.regency);
		assertThat(page().state()).isEqualTo(MonthlyReportState.ACCEPTED);
	}

	@Test
	void a_kecamatan_coordinators_own_report_is_the_regencys_to_decide() {
		UUID rini = this.fixtures.companion("Rini Contoh", Fixtures.PURWODADI);
		this.fixtures.servedGroup("Anggrek", Fixtures.PUCANGSARI, rini, 1);
		SignedInAccount both = this.fixtures.account("rini", Fixtures.PURWODADI,
				Set.of(Role.SUBDISTRICT_COORDINATOR, Role.COMPANION), rini);
		AreaScope rinis = this.fixtures.scopeOf(both);
		MonthlyReportForm form = new MonthlyReportForm();
		this.reports.page(rini, this.reported, null, rinis)
			.groups()
			.all()
			.forEach((group) -> form.explanations.put(group.groupId().toString(), "Hujan"));
		this.reports.submit(rini, this.reported, form, rinis);
		refused("monthlyreport.error.own", () -> this.reports.accept(rini, this.reported, 1, rinis));
		refused("monthlyreport.error.regencyOnly", () -> this.reports.accept(rini, this.reported, 1, this.coordinator));
		assertThat(this.reports.page(rini, this.reported, null, this.coordinator).decider()).isFalse();
		this.reports.accept(rini, this.reported, 1, this.regency);
		assertThat(this.reports.page(rini, this.reported, null, rinis).state()).isEqualTo(MonthlyReportState.ACCEPTED);
	}

	@Test
	void days_late_are_counted_from_the_due_day_of_the_next_month() {
		submit(explained("Jalan putus"));
		this.reports.accept(this.siti, this.reported, 1, this.coordinator);
		YearMonth month = this.reported.plusMonths(1);
		submittedOn(1, month.atDay(8));
		assertThat(measured().value()).isEqualByComparingTo("3");
		assertThat(measured().parts()).containsExactly(new BigDecimal("3"));
		submittedOn(1, month.atDay(5));
		assertThat(measured().value()).isZero();
		submittedOn(1, this.reported.atEndOfMonth());
		assertThat(measured().value()).isEqualByComparingTo("-5");
		this.jdbc.sql("""
				insert into capacity_setting (id, regency_code, name, value, valid_from)
				values (gen_random_uuid(), '35.14', 'REPORT_DUE_DAY', '10', :from)
				""").param("from", this.reported.atDay(1)).update();
		submittedOn(1, month.atDay(12));
		assertThat(measured().value()).isEqualByComparingTo("2");
	}

	@Test
	void the_accepted_version_counts_and_not_the_one_that_was_sent_back() {
		submit(explained("Jalan putus"));
		this.reports.sendBack(this.siti, this.reported, 1, "Perbaiki", this.coordinator);
		submittedOn(1, this.reported.plusMonths(1).atDay(3));
		assertThat(measured().value()).isNull();
		submit(explained("Jalan putus"));
		submittedOn(2, this.reported.plusMonths(1).atDay(20));
		assertThat(measured()).as("waits for its decision").isNull();
		this.reports.accept(this.siti, this.reported, 2, this.coordinator);
		assertThat(measured().value()).isEqualByComparingTo("15");
	}

	@Test
	void a_report_that_came_after_the_month_or_never_is_none() {
		assertThat(measured().value()).isNull();
		submit(explained("Jalan putus"));
		this.reports.accept(this.siti, this.reported, 1, this.coordinator);
		LocalDate last = this.reported.plusMonths(1).atEndOfMonth();
		submittedOn(1, last.plusDays(1));
		assertThat(measured().value()).isNull();
		submittedOn(1, last);
		assertThat(measured().value()).isPositive();
		assertThat(this.daysLate.measure(Fixtures.TUTUR, this.reported.plusMonths(1))).isEmpty();
	}

	@Test
	void nothing_is_late_while_the_month_runs() {
		assertThat(this.daysLate.measure(Fixtures.REGENCY, YearMonth.now(this.clock))).isEmpty();
	}

	private MonthlyReportForm explained(String words) {
		MonthlyReportForm form = new MonthlyReportForm();
		form.explanations.put(this.mawar.toString(), words);
		return form;
	}

	private void submit(MonthlyReportForm form) {
		this.reports.submit(this.siti, this.reported, form, this.own);
	}

	private void submit(MonthlyReportForm form, String refusal) {
		refused(refusal, () -> submit(form));
	}

	private static void refused(String message, ThrowingCallable action) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(action).withMessage(message);
	}

	private MonthlyReportPage page() {
		return this.reports.page(this.siti, this.reported, null, this.own);
	}

	private void submittedOn(int number, LocalDate day) {
		this.jdbc.sql("update monthly_report_version set submitted_on = :day where number = :number")
			.param("day", day)
			.param("number", number)
			.update();
	}

	/** Of the month in which the report fell due. */
	private MeasuredValue measured() {
		return this.daysLate.measure(Fixtures.REGENCY, this.reported.plusMonths(1))
			.stream()
			.filter((value) -> value.unit().equals(this.siti.toString()))
			.findFirst()
			.orElse(null);
	}

}
