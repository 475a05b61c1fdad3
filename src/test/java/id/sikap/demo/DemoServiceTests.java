package id.sikap.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import id.sikap.area.AreaService;
import id.sikap.group.CaseloadCounters;
import id.sikap.household.HouseholdStatus;
import id.sikap.identity.NumberVault;
import id.sikap.indicator.MeasuredIndicator;
import id.sikap.p2k2.SessionRecord;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import id.sikap.topic.TopicCatalogue;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.spy;

/**
 * The default size in a real database: its constraints and triggers, its sums, and the
 * life that a coordinator should meet in it.
 */
@SikapTest
@TestInstance(Lifecycle.PER_CLASS)
class DemoServiceTests {

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Autowired
	private Flyway flyway;

	@Autowired
	private AreaService areas;

	@Autowired
	private TopicCatalogue topics;

	@Autowired
	private NumberVault vault;

	@Autowired
	private PasswordEncoder passwords;

	@Autowired
	private CaseloadCounters counters;

	@Autowired
	private List<MeasuredIndicator> measures;

	/** The day that the demo was made on, and the first of its month. */
	private LocalDate today;

	private LocalDate month;

	private List<String> schemaBefore;

	private DemoService demo;

	@BeforeAll
	void fillAnEmptyDatabase() {
		this.fixtures.reset();
		this.today = LocalDate.now(this.clock);
		this.month = this.today.withDayOfMonth(1);
		this.schemaBefore = schema();
		this.demo = demo(this.vault);
		assertThatIllegalStateException().isThrownBy(demo(failingAfter(5000))::fill).withMessage("killed");
		assertThat(total("account") + total("companion") + total("household")).isZero();
		assertThat(schema()).isEqualTo(this.schemaBefore);
		assertThat(this.demo.fill()).isTrue();
	}

	@AfterAll
	void leaveNothing() {
		this.fixtures.reset();
	}

	private DemoService demo(NumberVault vault) {
		return new DemoService(this.flyway, this.areas, this.topics, vault, this.passwords, this.clock, "kecamatan");
	}

	private NumberVault failingAfter(int numbers) {
		NumberVault failing = spy(this.vault);
		AtomicInteger left = new AtomicInteger(numbers);
		doAnswer((call) -> {
			if (left.decrementAndGet() < 0) {
				throw new IllegalStateException("killed");
			}
			return call.callRealMethod();
		}).when(failing).protect(any(), any());
		return failing;
	}

	@Test
	void the_default_size_is_one_kecamatan() {
		assertThat(count("household")).isEqualTo(3400);
		assertThat(count("household_group")).isEqualTo(147);
		assertThat(count("companion where service_to is null")).isEqualTo(12);
		assertThat(count("companion where service_to < {today}")).isEqualTo(1);
		assertThat(one("select count(distinct village_code) from household_group")).isEqualTo(13L);
		assertThat((long) one("select count(distinct month) from p2k2_session")).isBetween(13L, 15L);
		assertThat((long) one("select count(*) from attendance")).isBetween(30_000L, 50_000L);
		assertThat(none(
				"household_group g where (select count(*) from group_member m where m.group_id = g.id) not between 17 and 28"))
			.isTrue();
		assertThat(none("household where regency_code <> '35.14' or village_code not like '35.14.01.%'")).isTrue();
	}

	@Test
	void constraints_indexes_and_triggers_are_as_the_migrations_left_them() {
		assertThat(schema()).hasSizeGreaterThan(150).isEqualTo(this.schemaBefore);
	}

	@Test
	void a_second_start_changes_nothing() {
		List<Map<String, Object>> before = fingerprint();
		assertThat(this.demo.fill()).isFalse();
		assertThat(fingerprint()).isEqualTo(before);
	}

	@Test
	void monthly_sums_equal_the_marks() {
		assertThat(count("p2k2_month_summary")).isGreaterThan(1500);
		assertThat(
				none("""
						(select s.month, s.group_id, s.companion_id, count(*) sessions, sum(t.present) present, sum(t.others) others
						 from p2k2_session s
						 cross join lateral (select count(*) filter (where mark = 'PRESENT') present,
						                            count(*) filter (where mark <> 'PRESENT') others
						                     from attendance a where a.session_id = s.id) t
						 where s.counted group by 1, 2, 3) d
						full join p2k2_month_summary m using (month, group_id, companion_id)
						where (m.sessions, m.present, m.permitted + m.sick + m.absent) is distinct from (d.sessions, d.present, d.others)
						"""))
			.isTrue();
	}

	@Test
	void the_kept_counters_are_those_of_the_day() {
		String companions = "select id, active_households, group_count from companion order by id";
		String households = "select id, group_id, group_name from household order by id";
		List<List<Map<String, Object>>> made = List.of(rows(companions), rows(households));
		this.counters.refreshAll();
		assertThat(List.of(rows(companions), rows(households))).isEqualTo(made);
	}

	@Test
	void a_session_belongs_to_who_served_the_group_that_day_and_marks_its_roster() {
		assertThat(none("""
				p2k2_session s where s.status = 'HELD' and s.companion_id is distinct from
				  (select companion_id from group_companion_on(s.held_on) c where c.group_id = s.group_id)
				""")).isTrue();
		assertThat(
				none("""
						p2k2_session s where (select array_agg(household_id order by household_id) from attendance where session_id = s.id)
						  is distinct from (select array_agg(m.household_id order by m.household_id) from group_member m
						    where m.group_id = s.group_id and m.from_day <= s.held_on and coalesce(m.to_day, s.held_on) >= s.held_on)
						"""))
			.isTrue();
	}

	@Test
	void families_walk_the_life_cycle_step_by_step() {
		for (Map<String, Object> step : rows("""
				select distinct from_status, to_status from household_status_change where from_status is not null""")) {
			assertThat(HouseholdStatus.valueOf((String) step.get("from_status")).next())
				.contains(HouseholdStatus.valueOf((String) step.get("to_status")));
		}
		assertThat(none("""
				household h where not exists (select from household_status_change c
				  where c.household_id = h.id and c.to_status = h.status and c.on_day = h.status_since
				    and c.on_day = (select max(l.on_day) from household_status_change l where l.household_id = h.id))
				""")).isTrue();
		assertThat(rows("select status from household group by status")).hasSize(HouseholdStatus.values().length);
		assertThat((long) one("select count(*) from household where status = 'AKTIF'")).isBetween(2_900L, 3_300L);
	}

	@Test
	void companions_differ_in_what_they_cover_and_who_comes() {
		List<Map<String, Object>> figures = rows("""
				select c.id, count(distinct (s.group_id, s.month))::float / 13 / c.group_count covered,
				       sum(s.present)::float / sum(s.present + s.permitted + s.sick + s.absent) came
				from companion c join p2k2_month_summary s on s.companion_id = c.id
				where c.group_count > 0 and s.month < {month} and c.service_from < {first}
				group by c.id, c.group_count
				""");
		assertThat(figures).hasSizeGreaterThan(8);
		assertThat(figures).anyMatch((companion) -> (double) companion.get("came") < 0.62)
			.anyMatch((companion) -> (double) companion.get("came") > 0.88)
			.allMatch((companion) -> (double) companion.get("came") > 0.5 && (double) companion.get("came") < 0.97);
		assertThat(figures).anyMatch((companion) -> (double) companion.get("covered") < 0.68)
			.anyMatch((companion) -> (double) companion.get("covered") > 0.95);
	}

	@Test
	void some_records_came_late() {
		assertThat(count("p2k2_session where recorded_at > held_on + interval '15 days'")).isGreaterThan(20);
		assertThat(count("p2k2_session where recorded_at < held_on + interval '2 days'")).isGreaterThan(500);
	}

	@Test
	void group_months_are_excused_asked_for_refused_or_just_missing() {
		for (String state : List.of("REQUESTED", "CONFIRMED", "REFUSED", "WITHDRAWN")) {
			assertThat(count("group_month_excuse where state = '%s'".formatted(state))).as(state).isPositive();
		}
		for (String reason : List.of("LEAVE", "SICKNESS", "SUSPENDED_BY_ORDER")) {
			assertThat(count("group_month_excuse where reason = '%s'".formatted(reason))).as(reason).isPositive();
		}
		assertThat(none("""
				group_month_excuse e join p2k2_month_summary s using (group_id, month)
				where e.state in ('CONFIRMED', 'REQUESTED') and s.sessions > 0
				""")).isTrue();
		assertThat(rows("select not_held_reason from p2k2_plan where not_held_reason is not null group by 1"))
			.hasSize(7);
		assertThat(none("""
				p2k2_plan p join p2k2_month_summary s using (group_id, month)
				where p.not_held_reason is not null and s.sessions > 0
				""")).isTrue();
		assertThat(count("p2k2_plan where not_held_reason is null and planned_on < {month} and not exists"
				+ " (select from p2k2_session s where s.group_id = p2k2_plan.group_id and s.month = p2k2_plan.month)"))
			.isPositive();
	}

	@Test
	void this_month_and_the_next_are_planned() {
		assertThat(count("p2k2_plan where month = {month}")).isGreaterThan(120);
		assertThat(count("p2k2_plan where month = {next}")).isBetween(60, 140);
	}

	@Test
	void groups_were_handed_over_and_one_companion_stands_in_for_another() {
		assertThat(count("""
				group_assignment a join companion c on c.id = a.companion_id
				where a.kind = 'HOLDER' and c.service_to = a.to_day""")).isPositive();
		assertThat(count("""
				p2k2_session s join companion c on c.id = s.companion_id where c.service_to is not null"""))
			.isPositive();
		assertThat(count("group_assignment where kind = 'COVER' and {today} between from_day and to_day")).isPositive();
		assertThat(count("group_assignment where kind = 'COVER' and to_day < {today}")).isPositive();
		assertThat(count("companion_leave where {today} between from_day and to_day")).isPositive();
		assertThat(count("companion where active_households > 400")).isPositive();
	}

	@Test
	void sessions_were_doubled_cancelled_vouched_for_and_corrected() {
		assertThat(count("p2k2_session where double_state = 'POSSIBLE'")).isPositive();
		assertThat(count("p2k2_session where double_state = 'GENUINE'")).isPositive();
		assertThat(count("p2k2_session where status = 'CANCELLED'")).isPositive();
		assertThat(none(
				"p2k2_session s where version <> (select count(*) from p2k2_session_version v where v.session_id = s.id)"))
			.isTrue();
		assertThat(count("p2k2_session_version where change = 'CORRECTED'")).isPositive();
	}

	@Test
	void some_groups_met_twice_in_a_month() {
		assertThat(count("p2k2_month_summary where sessions = 2")).isGreaterThan(20);
	}

	@Test
	void a_kept_version_reads_as_the_session_module_writes_it() {
		Map<String, Object> version = rows("""
				select v.content::text content, s.group_id, (select count(*) from attendance a
				  where a.session_id = s.id and a.mark = 'PRESENT') present
				from p2k2_session_version v join p2k2_session s on s.id = v.session_id
				where v.change = 'CORRECTED' limit 1""").get(0);
		SessionRecord before = JsonMapper.builder()
			.build()
			.readValue((String) version.get("content"), SessionRecord.class);
		assertThat(before.groupId()).isEqualTo(version.get("group_id"));
		assertThat(AttendanceGenerator.present(before.marks())).isEqualTo((long) version.get("present") - 2);
	}

	@Test
	void topics_are_taken_in_their_order() {
		assertThat(
				none("""
						(select s.group_id, t.running_number, lag(t.running_number) over (partition by s.group_id order by s.held_on, s.id) previous
						 from p2k2_session s join p2k2_session_topic st on st.session_id = s.id join p2k2_topic t on t.id = st.topic_id
						 where s.counted and t.running_number is not null) x
						where x.running_number not between x.previous and x.previous + 3
						"""))
			.isTrue();
	}

	@Test
	void families_are_recorded_more_or_less_completely() {
		assertThat(count("household where nik_hash is null and not nik_valid")).isBetween(20, 200);
		assertThat(count("household where card_holder = 'OTHER'")).isBetween(50, 400);
		assertThat(count("household h where declared_components is not null")).isBetween(600, 1400);
		assertThat(none("household h where declared_components is null and not exists"
				+ " (select from household_member m where m.household_id = h.id)"))
			.isTrue();
		assertThat(rows("select category from household_member group by 1")).hasSize(7);
		assertThat(count("household_group where usual_day is null")).isPositive();
	}

	@Test
	void recent_sessions_have_pictures_that_say_what_they_are() {
		assertThat(count("p2k2_photo")).isPositive();
		assertThat(none(
				"attachment where content_type <> 'image/jpeg' or encode(substring(content, 1, 3), 'hex') <> 'ffd8ff'"
						+ " or octet_length(content) <> byte_count or sha256(content) <> sha256"))
			.isTrue();
	}

	/** Scores of I7 as the rule makes them: 60, 75, 85 and 95 % (capacity-indicators). */
	@Test
	void who_records_well_has_photos_of_his_meetings_and_who_does_not_has_few() {
		List<Integer> scores = this.measures.stream()
			.filter((measure) -> measure.metric().equals("data_quality"))
			.findFirst()
			.orElseThrow()
			.measure("35.14", YearMonth.now(this.clock).minusMonths(2))
			.stream()
			.map((value) -> value.value().doubleValue())
			.map((percent) -> (percent < 60) ? 1 : (percent < 75) ? 2 : (percent < 85) ? 3 : (percent < 95) ? 4 : 5)
			.toList();
		assertThat(scores).hasSizeGreaterThan(8).contains(1, 2, 3, 4, 5);
	}

	@Test
	void about_a_third_of_the_companions_is_supervised_each_month_by_somebody_else() {
		assertThat(none("supervision s join account a on a.id = s.supervisor_id where a.companion_id = s.companion_id"))
			.isTrue();
		assertThat(none("""
				supervision s join p2k2_session p on p.id = s.session_id
				where p.companion_id <> s.companion_id or p.held_on <> s.held_on
				""")).isTrue();
		assertThat((long) one("select count(distinct (companion_id, month)) from supervision where month < {month}"))
			.isBetween(12L * 13 / 5, 12L * 13 / 2);
		assertThat(count("supervision where session_id is not null")).isGreaterThan(10);
		assertThat(count("supervision where read_at is null")).isPositive();
	}

	@Test
	void things_are_with_whom_they_were_handed_to_and_meetings_leave_things_to_do() {
		assertThat(none("""
				resource r where r.holder_id is distinct from (select h.to_id from resource_handover h
				  where h.resource_id = r.id order by h.day desc limit 1)
				""")).isTrue();
		assertThat(count("resource where holder_id is not null and state = 'IN_USE'")).isGreaterThan(8);
		assertThat(count("coordination_meeting where area_code = '35.14.01'")).isGreaterThan(8);
		assertThat(count("meeting_decision where state = 'OPEN'")).isPositive();
		assertThat(count("meeting_decision where state = 'DONE'")).isGreaterThan(8);
	}

	@Test
	void an_aim_of_the_month_can_be_read_from_any_of_the_thirteen_months_before() {
		for (int back = 1; back <= 13; back++) {
			YearMonth month = YearMonth.from(this.today).minusMonths(back);
			assertThat((long) one(
					"select count(distinct group_id) from p2k2_month_summary where sessions > 0 and month = '%s-01'"
						.formatted(month)))
				.as(month.toString())
				.isBetween(100L, 147L);
		}
	}

	@Test
	void reports_came_mostly_in_time_some_late_some_sent_back_and_say_what_the_groups_did() {
		long due = (long) one("""
				select count(*) from (select distinct m, s.companion_id
				from generate_series({first}, {month} - interval '1 month', interval '1 month') m
				cross join lateral group_companion_on(cast(m + interval '1 month' - interval '1 day' as date)) s) x
				""");
		assertThat(count("monthly_report")).isBetween((int) (due * 0.85), (int) due - 1);
		int accepted = count("monthly_report_version where state = 'ACCEPTED'");
		int late = count("""
				monthly_report_version v join monthly_report r on r.id = v.report_id
				where v.state = 'ACCEPTED' and v.submitted_on > r.month + interval '1 month' + interval '4 days'
				""");
		assertThat(late).isBetween(accepted / 20, accepted / 2);
		assertThat(count("monthly_report_version where state = 'RETURNED'")).isPositive();
		assertThat(none("monthly_report_version where decided_by = submitted_by or decided_at < submitted_at"))
			.isTrue();
		assertThat(none(
				"monthly_report_version v where not exists (select from monthly_report_group g where g.version_id = v.id)"))
			.isTrue();
		assertThat(count("monthly_report_group where state = 'MET'")).isGreaterThan(1000);
		assertThat(none(
				"monthly_report_group where state = 'EXPLAINED' and not_held_reason is null and explanation is null"))
			.isTrue();
	}

	private List<String> schema() {
		return this.jdbc
			.sql("""
					select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) part from pg_constraint
					where connamespace = 'public'::regnamespace
					union all
					select pg_get_indexdef(indexrelid) || indisvalid::text from pg_index i
					join pg_class c on c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace
					union all
					select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal
					order by part
					""")
			.query(String.class)
			.list();
	}

	private List<Map<String, Object>> fingerprint() {
		return List.of(Table.values())
			.stream()
			.flatMap((table) -> rows(
					"select '%s' name, count(*), sum(hashtext(t::text)) from %s t".formatted(table, table))
				.stream())
			.toList();
	}

	private int count(String fromWhere) {
		return this.jdbc.sql(dated("select count(*) from " + fromWhere)).query(Integer.class).single();
	}

	private long total(String table) {
		return count(table);
	}

	private boolean none(String fromWhere) {
		return count(fromWhere) == 0;
	}

	private Object one(String sql) {
		return this.jdbc.sql(dated(sql)).query().singleValue();
	}

	private List<Map<String, Object>> rows(String sql) {
		return this.jdbc.sql(dated(sql)).query().listOfRows();
	}

	/** With the days that the demo is told from. */
	private String dated(String sql) {
		return sql.replace("{today}", "date '%s'".formatted(this.today))
			.replace("{month}", "date '%s'".formatted(this.month))
			.replace("{next}", "date '%s'".formatted(this.month.plusMonths(1)))
			.replace("{first}", "date '%s'".formatted(this.month.minusMonths(13)));
	}

}
