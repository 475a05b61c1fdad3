package id.sikap.p2k2;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import id.sikap.account.AreaScope;
import id.sikap.attachment.Attachment;
import id.sikap.attachment.AttachmentService;
import id.sikap.attachment.Pictures;
import id.sikap.group.Roster;
import id.sikap.group.RosterEntry;
import id.sikap.support.Ids;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;
import id.sikap.support.StaleVersionException;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import id.sikap.testing.Statements;
import id.sikap.topic.TopicCatalogue;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@SikapTest
class P2k2ServiceTests {

	private static final SessionAnswers KEEP_UNMARKED = new SessionAnswers(false, true);

	private static final SessionAnswers KEEP_ALL = new SessionAnswers(true, true);

	@Autowired
	private P2k2Service service;

	@Autowired
	private DoubleService doubles;

	@Autowired
	private AttachmentService attachments;

	@Autowired
	private Roster roster;

	@Autowired
	private TopicCatalogue topics;

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private P2k2SessionRepository sessions;

	@Autowired
	private SessionContentRepository contents;

	@Autowired
	private Statements statements;

	@Autowired
	private Clock clock;

	private LocalDate today;

	private UUID companion;

	private UUID group;

	private UUID topic;

	private List<UUID> members;

	private AreaScope own;

	@BeforeEach
	void a_companion_with_a_group_of_five() {
		this.fixtures.reset();
		this.today = LocalDate.now(this.clock);
		this.companion = this.fixtures.companion("Siti Contoh", Fixtures.PURWODADI);
		this.group = this.fixtures.servedGroup("Melati 1", Fixtures.PUCANGSARI, this.companion, 5);
		this.members = this.roster.of(this.group, this.today).stream().map(RosterEntry::householdId).toList();
		this.topic = this.topics.on(this.today, Fixtures.REGENCY).get(0).id();
		this.own = this.fixtures.scopeOf(this.fixtures.accountOf(this.companion));
	}

	@Test
	void a_session_is_stored_with_everything_that_was_said() {
		SessionRecord record = record().notes("Uraian", "Hujan", "Ulangi")
			.speakers(new Speaker("Ani", "Puskesmas"), new Speaker("Budi", "Dinas Sosial"))
			.mark(this.members.get(1), Mark.SICK, "demam", null)
			.mark(this.members.get(2), Mark.PRESENT, null, Understanding.VERY_GOOD)
			.build();

		UUID id = log(record);

		assertThat(stored(id)).isEqualTo(record);
		assertThat(column(id, "companion_id")).isEqualTo(this.companion);
		assertThat(column(id, "recorded_by")).isEqualTo(this.own.account().id());
		assertThat(column(id, "village_code")).isEqualTo(Fixtures.PUCANGSARI);
		assertThat(column(id, "counted")).isEqualTo(true);
	}

	@Test
	void the_same_id_with_the_same_content_is_the_same_sending_and_with_other_content_it_is_not() {
		UUID id = Ids.next();
		this.service.log(id, record().build(), SessionAnswers.NONE, this.own);
		this.service.log(id, record().build(), SessionAnswers.NONE, this.own);
		assertThat(count("p2k2_session")).isEqualTo(1);
		assertThat(count("attendance")).isEqualTo(5);

		assertThatExceptionOfType(StaleVersionException.class)
			.isThrownBy(() -> this.service.log(id, record().place("Lain").build(), SessionAnswers.NONE, this.own));
	}

	@Test
	void a_sending_repeated_after_a_correction_does_not_undo_it() {
		UUID id = log(record().build());
		this.service.correct(id, 0, record().place("Balai desa").build(), "salah tempat", SessionAnswers.NONE,
				this.own);

		this.service.log(id, record().build(), SessionAnswers.NONE, this.own);

		assertThat(column(id, "place")).isEqualTo("Balai desa");
	}

	@Test
	void ten_sendings_of_one_session_at_once_make_one_row() throws Exception {
		UUID id = Ids.next();
		SessionRecord record = record().photos(photo()).build();
		List<Callable<UUID>> sendings = new ArrayList<>();
		for (int i = 0; i < 10; i++) {
			sendings.add(() -> this.service.log(id, record, SessionAnswers.NONE, this.own).getId());
		}

		assertThat(atOnce(sendings)).allSatisfy((sent) -> assertThat(sent.get()).isEqualTo(id));
		assertThat(count("p2k2_session")).isEqualTo(1);
		assertThat(count("attendance")).isEqualTo(5);
	}

	@Test
	void of_ten_different_sessions_of_one_day_at_once_one_is_stored_and_nine_are_asked_about() throws Exception {
		List<Callable<UUID>> sendings = new ArrayList<>();
		for (int i = 0; i < 10; i++) {
			sendings.add(() -> log(record().build()));
		}

		long asked = atOnce(sendings).stream().filter((sent) -> {
			Throwable thrown = catchThrowableOfType(Exception.class, sent::get);
			return thrown != null && thrown.getCause() instanceof SessionQuestionException;
		}).count();

		assertThat(asked).isEqualTo(9);
		assertThat(count("p2k2_session")).isEqualTo(1);
	}

	@Test
	void a_second_session_of_a_day_is_asked_about_and_if_kept_is_a_possible_double_that_counts_nowhere() {
		UUID first = log(record().build());
		SessionRecord second = record().place("Balai desa").build();

		SessionQuestionException question = catchThrowableOfType(SessionQuestionException.class, () -> log(second));
		assertThat(question.otherSessionId()).isEqualTo(first);
		assertThat(question.unmarked()).isZero();

		UUID kept = Ids.next();
		this.service.log(kept, second, new SessionAnswers(true, false), this.own);
		assertThat(column(kept, "double_state")).isEqualTo("POSSIBLE");
		assertThat(column(kept, "counted")).isEqualTo(false);
		assertThat(column(first, "counted")).isEqualTo(true);
	}

	@Test
	void families_without_a_mark_are_asked_about() {
		RecordBuilder record = record();
		record.marks.remove(this.members.get(4));

		SessionQuestionException question = catchThrowableOfType(SessionQuestionException.class,
				() -> log(record.build()));
		assertThat(question.unmarked()).isEqualTo(1);
		assertThat(question.otherSessionId()).isNull();

		this.service.log(Ids.next(), record.build(), KEEP_UNMARKED, this.own);
		assertThat(count("attendance")).isEqualTo(4);
	}

	@Test
	void the_roster_is_that_of_the_day_and_marks_of_former_members_are_kept() {
		UUID gone = this.fixtures.household("Keluarga Pindah", Fixtures.PUCANGSARI);
		this.fixtures.member(this.group, gone, Fixtures.LONG_AGO, this.today.minusDays(10));

		UUID now = log(record().build()); // nobody asks for the one who left
		assertThat(stored(now).marks()).hasSize(5);

		SessionRecord then = record().on(this.today.minusDays(20)).build();
		assertThat(catchThrowableOfType(SessionQuestionException.class, () -> log(then)).unmarked()).isEqualTo(1);

		UUID kept = log(record().on(this.today.minusDays(1)).mark(gone, Mark.PRESENT).build());
		assertThat(stored(kept).marks()).hasSize(6);
	}

	@Test
	void a_family_that_was_never_in_the_group_is_refused_with_its_row() {
		UUID stranger = this.fixtures.household("Orang Lain", Fixtures.PUCANGSARI);
		assertRefused(record().mark(stranger, Mark.PRESENT).build(), "marks[%s].mark".formatted(stranger),
				"p2k2.error.neverMember");
	}

	@Test
	void a_group_of_somebody_else_is_refused() {
		UUID other = this.fixtures.companion("Budi Contoh", Fixtures.PURWODADI);
		UUID foreign = this.fixtures.servedGroup("Mawar", Fixtures.GERBO, other, 1);
		for (UUID group : List.of(foreign, Ids.next())) {
			assertRefused(new RecordBuilder(group, this.today, this.topic).build(), "groupId",
					"p2k2.error.foreignGroup");
		}
	}

	@Test
	void a_session_counts_for_whoever_served_the_group_on_its_day() {
		UUID successor = this.fixtures.companion("Budi Contoh", Fixtures.PURWODADI);
		this.jdbc.sql("update group_assignment set to_day = :day").param("day", this.today.minusDays(5)).update();
		this.fixtures.assignment(this.group, successor, "HOLDER", this.today.minusDays(4), null);
		AreaScope before = this.fixtures.scopeOf(this.own.account());
		AreaScope after = this.fixtures.scopeOf(this.fixtures.accountOf(successor));

		SessionRecord old = record().on(this.today.minusDays(10)).build();
		UUID id = this.service.log(Ids.next(), old, SessionAnswers.NONE, before).getId();
		assertThat(column(id, "companion_id")).isEqualTo(this.companion);
		assertRefused(record().build(), before, "groupId", "p2k2.error.foreignGroup");
		assertRefused(record().on(this.today.minusDays(11)).build(), after, "heldOn", "p2k2.error.notYours");

		AreaScope coordinator = this.fixtures.scopeOf(this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI));
		UUID byCoordinator = this.service.log(Ids.next(), record().build(), SessionAnswers.NONE, coordinator).getId();
		assertThat(column(byCoordinator, "companion_id")).isEqualTo(successor);
	}

	@Test
	void on_the_days_of_a_cover_the_session_is_the_covers() {
		UUID cover = this.fixtures.companion("Budi Contoh", Fixtures.PURWODADI);
		this.fixtures.assignment(this.group, cover, "COVER", this.today.minusDays(2), this.today);
		assertRefused(record().build(), this.fixtures.scopeOf(this.own.account()), "groupId",
				"p2k2.error.foreignGroup");
		UUID id = this.service
			.log(Ids.next(), record().build(), SessionAnswers.NONE,
					this.fixtures.scopeOf(this.fixtures.accountOf(cover)))
			.getId();
		assertThat(column(id, "companion_id")).isEqualTo(cover);
	}

	@Test
	void a_day_on_which_nobody_served_the_group_is_refused() {
		assertRefused(record().on(Fixtures.LONG_AGO.minusDays(1)).build(),
				this.fixtures.scopeOf(this.fixtures.regencyCoordinator()), "heldOn", "p2k2.error.nobodyServed");
	}

	@Test
	void a_coordinator_records_in_his_area_only() {
		AreaScope tutur = this.fixtures.scopeOf(this.fixtures.subdistrictCoordinator(Fixtures.TUTUR));
		assertRefused(record().build(), tutur, "groupId", "p2k2.error.foreignGroup");
	}

	@Test
	void a_correction_keeps_the_version_before_with_who_when_and_why() {
		SessionRecord before = record().build();
		UUID id = log(before);
		SessionRecord after = record().place("Balai desa")
			.mark(this.members.get(0), Mark.ABSENT, "kerja", null)
			.build();

		this.service.correct(id, 0, after, "salah tempat", SessionAnswers.NONE, this.own);

		assertThat(stored(id)).isEqualTo(after);
		assertThat(column(id, "version")).isEqualTo(1);
		var version = this.jdbc.sql("select * from p2k2_session_version where session_id = ?")
			.param(id)
			.query()
			.singleRow();
		assertThat(SessionJson.read(version.get("content").toString())).isEqualTo(before);
		assertThat(version).containsEntry("version", 0)
			.containsEntry("reason", "salah tempat")
			.containsEntry("change", "CORRECTED")
			.containsEntry("changed_by", this.own.account().id());
	}

	@Test
	void a_correction_of_an_older_version_is_refused_and_changes_nothing() {
		UUID id = log(record().build());
		this.service.correct(id, 0, record().place("Balai desa").build(), "a", SessionAnswers.NONE, this.own);

		assertThatExceptionOfType(StaleVersionException.class).isThrownBy(
				() -> this.service.correct(id, 0, record().place("Lain").build(), "b", SessionAnswers.NONE, this.own));
		assertThat(column(id, "place")).isEqualTo("Balai desa");
		assertThat(count("p2k2_session_version")).isEqualTo(1);
	}

	@Test
	void of_corrections_at_once_one_is_stored_and_the_others_are_told() throws Exception {
		UUID id = log(record().build());
		List<Callable<UUID>> corrections = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			String place = "Tempat " + i;
			corrections.add(
					() -> this.service.correct(id, 0, record().place(place).build(), "a", SessionAnswers.NONE, this.own)
						.getId());
		}
		long stale = atOnce(corrections).stream().filter((correction) -> {
			Throwable thrown = catchThrowableOfType(Exception.class, correction::get);
			return thrown != null && thrown.getCause() instanceof StaleVersionException;
		}).count();
		assertThat(stale).isEqualTo(4);
		assertThat(column(id, "version")).isEqualTo(1);
	}

	@Test
	void a_correction_and_a_cancellation_ask_for_a_reason() {
		UUID id = log(record().build());
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.service.correct(id, 0, record().build(), " ", SessionAnswers.NONE, this.own));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.service.cancel(id, 0, null, this.own));
	}

	@Test
	void a_cancelled_session_stays_and_is_final() {
		UUID id = log(record().build());
		this.service.cancel(id, 0, "tidak jadi", this.own);
		assertThat(column(id, "cancel_reason")).isEqualTo("tidak jadi");
		assertThat(count("attendance")).isEqualTo(5);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.service.correct(id, 1, record().build(), "a", SessionAnswers.NONE, this.own));
		log(record().build()); // the day is free again
	}

	@Test
	void another_companions_session_is_seen_by_his_successor_but_not_changed_and_by_others_not_even_seen() {
		UUID successor = this.fixtures.companion("Budi Contoh", Fixtures.PURWODADI);
		UUID id = log(record().on(this.today.minusDays(9)).build());
		AreaScope stranger = this.fixtures.scopeOf(this.fixtures.accountOf(successor));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.service.cancel(id, 0, "a", stranger));

		this.jdbc.sql("update group_assignment set to_day = :day").param("day", this.today.minusDays(5)).update();
		this.fixtures.assignment(this.group, successor, "HOLDER", this.today.minusDays(4), null);
		AreaScope after = this.fixtures.scopeOf(stranger.account());
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.service.cancel(id, 0, "a", after));
	}

	@Test
	void moved_to_a_day_that_has_a_session_it_is_asked_about_and_then_a_possible_double() {
		UUID first = log(record().on(this.today.minusDays(1)).build());
		UUID second = log(record().build());
		SessionRecord moved = record().on(this.today.minusDays(1)).build();

		assertThat(catchThrowableOfType(SessionQuestionException.class,
				() -> this.service.correct(second, 0, moved, "a", SessionAnswers.NONE, this.own))
			.otherSessionId()).isEqualTo(first);
		this.service.correct(second, 0, moved, "a", KEEP_ALL, this.own);
		assertThat(column(second, "double_state")).isEqualTo("POSSIBLE");

		this.service.correct(second, 1, record().build(), "b", SessionAnswers.NONE, this.own);
		assertThat(column(second, "double_state")).isEqualTo("NONE");
	}

	@Test
	void the_last_record_of_a_day_is_no_double_any_more() {
		UUID first = log(record().build());
		UUID second = possibleDouble(record().place("Balai desa"));
		this.service.cancel(first, 0, "dobel", this.own);
		assertThat(column(second, "double_state")).isEqualTo("NONE");
		assertThat(column(second, "counted")).isEqualTo(true);
	}

	@Test
	void a_coordinator_merges_two_records_of_one_meeting() {
		UUID first = log(record().build());
		UUID second = possibleDouble(record().place("Balai desa").mark(this.members.get(0), Mark.SICK));
		DoubleChoices choices = new DoubleChoices(Set.of(DoubleChoices.Part.PLACE),
				Map.of(this.members.get(0), Mark.SICK));

		this.doubles.merge(first, second, new int[] { 0, 0 }, choices, "satu pertemuan", coordinator());

		assertThat(stored(first).place()).isEqualTo("Balai desa");
		assertThat(stored(first).marks()).contains(new AttendanceMark(this.members.get(0), Mark.SICK, null, null));
		assertThat(column(second, "status")).isEqualTo("CANCELLED");
		assertThat(column(second, "merged_into")).isEqualTo(first);
		assertThat(column(first, "counted")).isEqualTo(true);
	}

	@Test
	void the_possible_double_may_be_the_one_that_remains() {
		UUID first = log(record().build());
		UUID second = possibleDouble(record());
		this.doubles.merge(second, first, new int[] { 0, 0 }, new DoubleChoices(Set.of(), Map.of()), "a",
				coordinator());
		assertThat(column(second, "counted")).isEqualTo(true);
		assertThat(column(first, "counted")).isEqualTo(false);
	}

	@Test
	void a_coordinator_vouches_that_both_are_genuine() {
		log(record().build());
		UUID second = possibleDouble(record());
		this.doubles.vouch(second, 0, "pagi dan sore", coordinator());
		assertThat(column(second, "double_state")).isEqualTo("GENUINE");
		assertThat(column(second, "counted")).isEqualTo(true);
	}

	@Test
	void companions_do_not_settle_doubles_and_nobody_settles_his_own() {
		log(record().build());
		UUID second = possibleDouble(record());
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.doubles.vouch(second, 0, "a", this.own));
		AreaScope both = new AreaScope(this.own.account(), Fixtures.PURWODADI, true, this.companion, Set.of());
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.doubles.vouch(second, 0, "a", both))
			.withMessage("double.error.own");
	}

	@Test
	void photos_are_claimed_with_the_session_and_nobody_elses() {
		UUID photo = photo();
		UUID id = log(record().photos(photo).build());
		assertThat(this.jdbc.sql("select claimed_at is not null from attachment where id = ?")
			.param(photo)
			.query(Boolean.class)
			.single()).isTrue();

		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> log(record().on(this.today.minusDays(1)).photos(photo).build()))
			.withMessage("attachment.error.gone");
		assertThat(count("p2k2_session")).isEqualTo(1);

		this.service.correct(id, 0, record().photos(photo, photo()).build(), "tambah foto", SessionAnswers.NONE,
				this.own);
		assertThat(stored(id).photoIds()).hasSize(2);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> log(record().on(this.today.minusDays(1)).signedList(Ids.next()).build()));
	}

	@Test
	void a_session_with_28_marks_is_written_in_few_statements() throws Exception {
		UUID large = this.fixtures.servedGroup("Kenanga", Fixtures.PUCANGSARI, this.companion, 28);
		AreaScope scope = this.fixtures.scopeOf(this.own.account());
		List<UUID> families = this.roster.of(large, this.today).stream().map(RosterEntry::householdId).toList();
		int few = statements(() -> this.service.log(Ids.next(), record().build(), SessionAnswers.NONE, scope));
		int many = statements(() -> this.service.log(Ids.next(),
				new RecordBuilder(large, this.today, this.topic).markAll(families, Mark.PRESENT).build(),
				SessionAnswers.NONE, scope));
		assertThat(many).isEqualTo(few).isLessThanOrEqualTo(16);
	}

	private int statements(Callable<?> work) throws Exception {
		return this.statements.of(work).size();
	}

	private AreaScope coordinator() {
		return this.fixtures.scopeOf(this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI));
	}

	private UUID photo() {
		Attachment stored = this.attachments.storePhoto("a.jpg", Pictures.jpeg(40, 30), this.own);
		return stored.id();
	}

	private RecordBuilder record() {
		return new RecordBuilder(this.group, this.today, this.topic).markAll(this.members, Mark.PRESENT);
	}

	private UUID log(SessionRecord record) {
		return this.service.log(Ids.next(), record, SessionAnswers.NONE, this.own).getId();
	}

	private UUID possibleDouble(RecordBuilder record) {
		return this.service.log(Ids.next(), record.build(), KEEP_ALL, this.own).getId();
	}

	private SessionRecord stored(UUID id) {
		return this.contents.read(this.sessions.findById(id).orElseThrow());
	}

	private Object column(UUID id, String column) {
		return this.jdbc.sql("select " + column + " from p2k2_session where id = ?").param(id).query().singleValue();
	}

	private long count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Long.class).single();
	}

	private void assertRefused(SessionRecord record, String field, String key) {
		assertRefused(record, this.own, field, key);
	}

	private void assertRefused(SessionRecord record, AreaScope scope, String field, String key) {
		ThrowingCallable sending = () -> this.service.log(Ids.next(), record, KEEP_ALL, scope);
		SessionRefusedException refused = catchThrowableOfType(SessionRefusedException.class, sending);
		assertThat(refused).isNotNull();
		assertThat(refused.problems()).extracting(RuleViolation::field).containsExactly(field);
		assertThat(refused.problems()).extracting(RuleViolation::messageKey).containsExactly(key);
	}

	private static <T> List<Future<T>> atOnce(List<Callable<T>> work) throws InterruptedException {
		ExecutorService threads = Executors.newFixedThreadPool(work.size());
		try {
			return threads.invokeAll(work, 60, TimeUnit.SECONDS);
		}
		finally {
			threads.shutdown();
		}
	}

}
