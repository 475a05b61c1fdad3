package id.sikap.p2k2;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.group.Roster;
import id.sikap.group.RosterEntry;
import id.sikap.support.Ids;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import id.sikap.topic.TopicCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The monthly sums that triggers keep are at any moment what counting the sessions and
 * marks one by one gives.
 */
@SikapTest
class MonthSummaryTests {

	private static final SessionAnswers KEEP = new SessionAnswers(true, true);

	private static final String FIGURES = "month, group_id, companion_id, regency_code, village_code, sessions, present, permitted, sick, absent";

	@Autowired
	private P2k2Service service;

	@Autowired
	private DoubleService doubles;

	@Autowired
	private P2k2SessionRepository sessions;

	@Autowired
	private SessionContentRepository contents;

	@Autowired
	private Roster roster;

	@Autowired
	private TopicCatalogue topics;

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private final Map<UUID, List<UUID>> members = new HashMap<>();

	private final List<UUID> groups = new ArrayList<>();

	private LocalDate today;

	private UUID topic;

	private AreaScope coordinator;

	@BeforeEach
	void two_companions_with_groups_of_which_one_changes_hands() {
		this.fixtures.reset();
		this.today = LocalDate.now(this.clock);
		this.topic = this.topics.on(this.today, Fixtures.REGENCY).get(0).id();
		UUID one = this.fixtures.companion("Siti Contoh", Fixtures.PURWODADI);
		UUID other = this.fixtures.companion("Budi Contoh", Fixtures.PURWODADI);
		for (String name : List.of("Melati", "Mawar", "Kenanga")) {
			UUID group = this.fixtures.group(name, Fixtures.PUCANGSARI);
			this.fixtures.assignment(group, one, "HOLDER", Fixtures.LONG_AGO, this.today.minusDays(40));
			this.fixtures.assignment(group, other, "HOLDER", this.today.minusDays(39), null);
			for (int i = 0; i < 4; i++) {
				this.fixtures.member(group, this.fixtures.household(name + i, Fixtures.PUCANGSARI));
			}
			this.groups.add(group);
			this.members.put(group, this.roster.of(group, this.today).stream().map(RosterEntry::householdId).toList());
		}
		this.coordinator = this.fixtures.scopeOf(this.fixtures.regencyCoordinator());
	}

	@Test
	void a_session_is_counted_with_its_marks() {
		log(0, this.today, Mark.PRESENT, Mark.SICK, Mark.ABSENT, Mark.PERMITTED);
		assertThat(figures("p2k2_month_summary")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("sessions", 1)
				.containsEntry("present", 1)
				.containsEntry("permitted", 1)
				.containsEntry("sick", 1)
				.containsEntry("absent", 1));
		assertSumsAreRight();
	}

	@Test
	void a_correction_counts_the_new_marks_and_not_the_old() {
		UUID id = log(0, this.today, Mark.PRESENT, Mark.PRESENT);
		correct(id, 0, 0, this.today, Mark.ABSENT, Mark.PRESENT, Mark.SICK);
		assertSumsAreRight();
	}

	@Test
	void a_session_moved_to_another_month_and_another_companion_takes_its_marks_with_it() {
		UUID id = log(0, this.today, Mark.PRESENT, Mark.SICK);
		correct(id, 0, 0, this.today.minusDays(70), Mark.PRESENT, Mark.SICK);
		assertSumsAreRight();
		assertThat(figures("p2k2_month_summary")).hasSize(1);
		correct(id, 1, 0, this.today, Mark.ABSENT);
		assertSumsAreRight();
	}

	@Test
	void a_cancelled_session_is_not_counted() {
		UUID id = log(0, this.today, Mark.PRESENT);
		this.service.cancel(id, 0, "a", this.coordinator);
		assertThat(figures("p2k2_month_summary")).isEmpty();
		assertSumsAreRight();
	}

	@Test
	void a_possible_double_counts_once_it_is_vouched_for_or_alone_or_merged() {
		UUID first = log(0, this.today, Mark.PRESENT, Mark.PRESENT);
		UUID second = log(0, this.today, Mark.PRESENT);
		assertSumsAreRight();
		this.doubles.vouch(second, 0, "a", this.coordinator);
		assertSumsAreRight();
		UUID third = log(0, this.today, Mark.SICK, Mark.PRESENT);
		assertSumsAreRight();
		this.doubles.merge(first, third, new int[] { 0, 0 },
				new DoubleChoices(Set.of(), Map.of(member(0, 0), Mark.SICK)), "a", this.coordinator);
		assertSumsAreRight();
		this.service.cancel(first, 1, "a", this.coordinator);
		this.service.cancel(second, 1, "a", this.coordinator);
		assertThat(figures("p2k2_month_summary")).isEmpty();
	}

	@Test
	void whatever_people_do_in_whatever_order_the_sums_are_right() {
		Random random = new Random(20261124);
		for (int step = 0; step < 150; step++) {
			doSomething(random);
			if (step % 10 == 0) {
				assertSumsAreRight();
			}
		}
		assertSumsAreRight();
		assertThat(this.jdbc.sql("select count(distinct double_state) from p2k2_session").query(Integer.class).single())
			.isEqualTo(3);
	}

	@Test
	void nobody_writes_the_sums_by_hand_and_no_session_or_mark_slips_away() {
		UUID id = log(0, this.today, Mark.PRESENT);
		for (String sql : List.of("update p2k2_month_summary set present = 0", "delete from p2k2_month_summary",
				"delete from p2k2_session", "update attendance set mark = 'SICK'")) {
			assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(sql).update());
		}
		assertThat(this.sessions.existsById(id)).isTrue();
		assertSumsAreRight();
	}

	private void doSomething(Random random) {
		List<P2k2Session> held = this.sessions.findAll().stream().filter(P2k2Session::isHeld).toList();
		int group = random.nextInt(this.groups.size());
		LocalDate day = this.today.minusDays(random.nextInt(8) * 11L);
		P2k2Session session = held.isEmpty() ? null : held.get(random.nextInt(held.size()));
		int what = random.nextInt(10);
		if (session == null || what < 4) {
			log(group, day, marks(random));
		}
		else if (what < 6) {
			correct(session.getId(), session.getVersion(), this.groups.indexOf(session.getGroupId()),
					random.nextBoolean() ? day : session.getHeldOn(), marks(random));
		}
		else if (what == 6) {
			this.service.cancel(session.getId(), session.getVersion(), "a", this.coordinator);
		}
		else if (session.getDoubleState() == DoubleState.POSSIBLE) {
			settle(session, what);
		}
	}

	private void settle(P2k2Session possible, int what) {
		P2k2Session other = this.sessions.findHeld(possible.getGroupId(), possible.getHeldOn())
			.stream()
			.filter((found) -> !found.getId().equals(possible.getId()))
			.findFirst()
			.orElseThrow();
		P2k2Session kept = (what == 7) ? other : possible;
		P2k2Session dropped = (what == 7) ? possible : other;
		if (what == 9) {
			this.doubles.vouch(possible.getId(), possible.getVersion(), "a", this.coordinator);
			return;
		}
		Map<UUID, Mark> chosen = new HashMap<>();
		this.contents.read(dropped).marks().forEach((mark) -> chosen.put(mark.householdId(), mark.mark()));
		this.doubles.merge(kept.getId(), dropped.getId(), new int[] { kept.getVersion(), dropped.getVersion() },
				new DoubleChoices(Set.of(), chosen), "a", this.coordinator);
	}

	private static Mark[] marks(Random random) {
		Mark[] marks = new Mark[random.nextInt(5)];
		for (int i = 0; i < marks.length; i++) {
			marks[i] = Mark.values()[random.nextInt(4)];
		}
		return marks;
	}

	private UUID member(int group, int index) {
		return this.members.get(this.groups.get(group)).get(index);
	}

	private UUID log(int group, LocalDate day, Mark... marks) {
		return this.service.log(Ids.next(), record(group, day, marks), KEEP, this.coordinator).getId();
	}

	private void correct(UUID id, int version, int group, LocalDate day, Mark... marks) {
		this.service.correct(id, version, record(group, day, marks), "a", KEEP, this.coordinator);
	}

	private SessionRecord record(int group, LocalDate day, Mark... marks) {
		RecordBuilder record = new RecordBuilder(this.groups.get(group), day, this.topic);
		for (int i = 0; i < marks.length; i++) {
			record.mark(member(group, i), marks[i]);
		}
		return record.build();
	}

	private void assertSumsAreRight() {
		assertThat(figures("p2k2_month_summary")).isEqualTo(
				figures("""
						(select date_trunc('month', s.held_on)::date as month, s.group_id, s.companion_id, s.regency_code, s.village_code,
						        count(distinct s.id)::integer as sessions,
						        count(*) filter (where a.mark = 'PRESENT')::integer as present,
						        count(*) filter (where a.mark = 'PERMITTED')::integer as permitted,
						        count(*) filter (where a.mark = 'SICK')::integer as sick,
						        count(*) filter (where a.mark = 'ABSENT')::integer as absent
						 from p2k2_session s left join attendance a on a.session_id = s.id and a.held_on = s.held_on
						 where s.status = 'HELD' and s.double_state <> 'POSSIBLE'
						 group by 1, 2, 3, 4, 5) counted
						"""));
	}

	/** Those that are not all zero, in one order. */
	private List<Map<String, Object>> figures(String source) {
		return this.jdbc
			.sql("select " + FIGURES + " from " + source
					+ " where (sessions, present, permitted, sick, absent) <> (0, 0, 0, 0, 0) order by 1, 2, 3")
			.query()
			.listOfRows();
	}

}
