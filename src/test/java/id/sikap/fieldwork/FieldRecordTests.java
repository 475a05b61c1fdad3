package id.sikap.fieldwork;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.SignedInAccount;
import id.sikap.attachment.Pictures;
import id.sikap.fieldwork.Phone.Answer;
import id.sikap.group.Roster;
import id.sikap.group.RosterEntry;
import id.sikap.indicator.ClosedMonths;
import id.sikap.p2k2.P2k2Service;
import id.sikap.p2k2.P2k2SessionService;
import id.sikap.p2k2.SessionAnswers;
import id.sikap.p2k2.StoredSession;
import id.sikap.support.Ids;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import id.sikap.topic.TopicCatalogue;
import id.sikap.training.TrainingRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

@SikapTest
class FieldRecordTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private Roster roster;

	@Autowired
	private TopicCatalogue topics;

	@Autowired
	private ClosedMonths closedMonths;

	@Autowired
	private P2k2Service service;

	@Autowired
	private P2k2SessionService sessions;

	@Autowired
	private TrainingRows trainings;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private LocalDate today;

	private UUID companion;

	private UUID group;

	private UUID topic;

	private List<UUID> families;

	private SignedInAccount account;

	private Phone phone;

	private Phone other;

	@BeforeEach
	void a_companion_with_a_phone_and_a_group_of_five() {
		this.fixtures.reset();
		this.today = LocalDate.now(this.clock);
		this.companion = this.fixtures.companion("Siti Contoh", Fixtures.PURWODADI);
		this.group = this.fixtures.servedGroup("Melati 1", Fixtures.PUCANGSARI, this.companion, 5);
		this.families = this.roster.of(this.group, this.today).stream().map(RosterEntry::householdId).toList();
		this.topic = this.topics.on(this.today, Fixtures.REGENCY).get(0).id();
		this.account = this.fixtures.accountOf(this.companion);
		this.phone = new Phone(this.mvc, this.account);
		UUID budi = this.fixtures.companion("Budi Contoh", Fixtures.PURWODADI);
		this.other = new Phone(this.mvc, this.fixtures.accountOf(budi));
	}

	@Test
	void a_correction_carries_the_version_that_it_saw() throws Exception {
		UUID id = arrived();
		Map<String, Object> correction = correction(id, 0);
		marks(correction).set(0, Phone.mark(this.families.get(0), "SICK"));

		Answer first = this.phone.send(correction);
		assertThat(first.status()).as("%s", first.body()).isEqualTo(201);
		assertThat(first.body().path("version").asInt()).isEqualTo(1);
		assertThat(this.phone.send(correction).status()).isEqualTo(200);
		assertThat(count("p2k2_session_version")).isEqualTo(1);
		assertThat(count("attendance where mark = 'SICK'")).isEqualTo(1);

		Answer late = this.phone.send(correction(id, 0));
		assertThat(late.status()).isEqualTo(409);
		assertThat(late.text("code")).isEqualTo("version");
		assertThat(late.body().path("version").asInt()).isEqualTo(1);
		assertThat(late.body().path("stored").path("marks")).hasSize(5);

		Answer stored = this.phone.get("sessions/" + id);
		assertThat(stored.body().path("version").asInt()).isEqualTo(1);
		assertThat(stored.body().path("payload")).isEqualTo(late.body().path("stored"));
		Map<String, Object> again = correction(id, 1);
		assertThat(this.phone.send(again).body().path("version").asInt()).isEqualTo(2);
	}

	@Test
	void a_correction_waits_for_its_session_and_asks_for_a_reason() throws Exception {
		UUID id = Ids.next();
		Answer early = this.phone.send(correction(id, 0));
		assertThat(early.status()).isEqualTo(424);
		assertThat(early.text("code")).isEqualTo("dependency");
		assertThat(early.text("dependsOn")).isEqualTo(id.toString());
		assertThat(count("field_record")).isZero();

		assertThat(this.phone.send(session(id)).status()).isEqualTo(201);
		Map<String, Object> silent = correction(id, 0);
		payload(silent).put("reason", null);
		refused(this.phone.send(silent), "reason");
		assertThat(this.phone.send(correction(id, 0)).status()).isEqualTo(201);
	}

	@Test
	void the_sessions_of_others_are_neither_read_nor_corrected_nor_sent_again() throws Exception {
		UUID id = arrived();
		assertThat(this.other.get("sessions/" + id).status()).isEqualTo(403);
		assertThat(this.other.send(correction(id, 0)).text("code")).isEqualTo("access");
		Answer same = this.other.send(session(id));
		assertThat(same.status()).isEqualTo(409);
		assertThat(same.text("code")).isEqualTo("content");
		Answer foreign = this.other.send(session(Ids.next()));
		assertThat(foreign.status()).isEqualTo(403);
		assertThat(foreign.text("code")).isEqualTo("access");
		assertThat(count("field_record")).isEqualTo(1);
		assertThat(count("p2k2_session")).isEqualTo(1);
	}

	@Test
	void a_day_that_was_served_stays_to_be_told_after_the_assignment_has_ended() throws Exception {
		UUID lost = this.fixtures.group("Mawar", Fixtures.PUCANGSARI);
		this.fixtures.assignment(lost, this.companion, "HOLDER", Fixtures.LONG_AGO, this.today.minusDays(3));
		this.fixtures.member(lost, this.fixtures.household("Bu Mawar", Fixtures.PUCANGSARI));
		List<UUID> members = this.roster.of(lost, this.today).stream().map(RosterEntry::householdId).toList();

		Map<String, Object> served = Phone.record(Ids.next(), "session",
				Phone.session(lost, this.today.minusDays(4), this.topic, members));
		assertThat(this.phone.send(served).status()).isEqualTo(201);
		Map<String, Object> after = Phone.record(Ids.next(), "session",
				Phone.session(lost, this.today.minusDays(1), this.topic, members));
		Answer answer = this.phone.send(after);
		assertThat(answer.status()).isEqualTo(403);
		assertThat(answer.text("code")).isEqualTo("access");
		assertThat(answer.text("detail")).isNotBlank();
	}

	@Test
	void a_session_of_a_closed_month_is_kept_and_marked_late() throws Exception {
		YearMonth before = YearMonth.from(this.today).minusMonths(1);
		this.closedMonths.close(Fixtures.REGENCY, before, this.fixtures.regencyCoordinator().id());
		Map<String, Object> record = session(Ids.next());
		payload(record).put("heldOn", before.atDay(10));

		Answer answer = this.phone.send(record);
		assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
		assertThat(answer.body().path("late").asBoolean()).isTrue();
		assertThat(count("p2k2_session where late")).isEqualTo(1);
		var handshake = this.phone.get("handshake").body();
		assertThat(handshake.path("months").get(1).path("month").asString()).isEqualTo(before.toString());
		assertThat(handshake.path("months").get(1).path("open").asBoolean()).isFalse();
		assertThat(
				this.phone.get("roster").body().path("groups").get(0).path("sessions").get(0).path("late").asBoolean())
			.isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "-86400, -86400000, 0", "86400, 86400000, 0", "-7200, 0, -7200", "86400, , now", "-3600, , -3600" })
	void the_moment_is_the_phones_own_freed_from_its_skew_and_never_after_it_came_in(long madeSeconds, Long skewMillis,
			String expected) throws Exception {
		Instant now = this.clock.instant();
		Map<String, Object> record = session(Ids.next());
		record.put("madeAt", now.plusSeconds(madeSeconds));
		record.put("skewMillis", skewMillis);
		assertThat(this.phone.send(record).status()).isEqualTo(201);

		Instant finished = this.jdbc.sql("select finished_at from p2k2_session")
			.query(java.sql.Timestamp.class)
			.single()
			.toInstant();
		Instant right = expected.equals("now") ? now : now.plusSeconds(Long.parseLong(expected));
		assertThat(Duration.between(right, finished).abs()).isLessThan(Duration.ofSeconds(20));
		assertThat(count("field_record where finished_at <= received_at")).isEqualTo(1);
	}

	@Test
	void marks_of_families_that_left_are_kept_and_those_that_joined_are_named() throws Exception {
		UUID left = this.families.get(0);
		this.fixtures.asOwner("update group_member set to_day = date '%s' where household_id = '%s'"
			.formatted(this.today.minusDays(2), left));
		UUID joined = this.fixtures.household("Bu Baru", Fixtures.PUCANGSARI);
		this.fixtures.member(this.group, joined, this.today.minusDays(1), null);

		Answer answer = this.phone.send(session(Ids.next()));

		assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
		assertThat(answer.body().path("left")).hasSize(1);
		assertThat(answer.body().path("left").get(0).path("id").asString()).isEqualTo(left.toString());
		assertThat(answer.body().path("added").get(0).path("name").asString()).isEqualTo("Bu Baru");
		assertThat(count("attendance")).isEqualTo(5);
	}

	@Test
	void a_family_that_was_never_in_the_group_is_refused_wherever_it_lives() throws Exception {
		UUID neighbour = this.fixtures.household("Bu Tetangga", Fixtures.PUCANGSARI);
		UUID abroad = this.fixtures.household("Bu Jauh", Fixtures.ANDONOSARI);
		for (UUID stranger : List.of(neighbour, abroad, Ids.next())) {
			Map<String, Object> record = session(Ids.next());
			marks(record).add(Phone.mark(stranger, "PRESENT"));
			Answer answer = this.phone.send(record);
			refused(answer, "marks[" + stranger + "].mark");
			assertThat(answer.body().toString()).doesNotContain("Tetangga").doesNotContain("Jauh");
		}
		assertThat(count("p2k2_session") + count("field_record")).isZero();
	}

	@Test
	void a_refused_record_may_come_again_under_its_id_once_it_is_right() throws Exception {
		UUID id = Ids.next();
		Map<String, Object> record = session(id);
		payload(record).put("place", " ");
		refused(this.phone.send(record), "place");
		assertThat(this.phone.send(session(id)).status()).isEqualTo(201);
	}

	@Test
	void families_that_were_shown_and_not_marked_must_have_been_asked_about() throws Exception {
		Map<String, Object> record = session(Ids.next());
		marks(record).remove(4);
		refused(this.phone.send(record), "marks");
		payload(record).put("keepUnmarked", true);
		assertThat(this.phone.send(record).status()).isEqualTo(201);
		assertThat(count("attendance")).isEqualTo(4);
	}

	@Test
	void a_barrier_is_reported_once_by_the_rules_of_the_desk() throws Exception {
		UUID session = Ids.next();
		Map<String, Object> met = barrier(null, session);
		met.put("dependsOn", session);
		assertThat(this.phone.send(met).status()).isEqualTo(424);
		assertThat(this.phone.send(session(session)).status()).isEqualTo(201);
		assertThat(this.phone.send(met).status()).isEqualTo(201);
		assertThat(this.phone.send(met).status()).isEqualTo(200);
		assertThat(this.phone.send(barrier(this.group, null)).status()).isEqualTo(201);
		assertThat(this.phone.send(barrier(this.companion, null)).status()).isEqualTo(201);
		assertThat(count("barrier")).isEqualTo(3);
		assertThat(count("barrier where scope = 'VILLAGE' and area_code = '" + Fixtures.PUCANGSARI + "'")).isEqualTo(2);
		assertThat(count("barrier where session_id is not null")).isEqualTo(1);
		assertThat(count("barrier where owner_companion_id = '" + this.companion + "'")).isEqualTo(3);

		Map<String, Object> wrong = barrier(this.companion, null);
		payload(wrong).put("typeCode", "H99");
		refused(this.phone.send(wrong), "typeCode");
		payload(wrong).put("typeCode", "H4a");
		payload(wrong).put("severity", 9);
		refused(this.phone.send(wrong), "severity");
		payload(wrong).put("severity", 1);
		payload(wrong).put("description", null);
		refused(this.phone.send(wrong), "description");
		assertThat(this.other.send(barrier(this.group, null)).text("code")).isEqualTo("access");
	}

	@Test
	void an_invitation_is_answered_from_the_phone() throws Exception {
		UUID training = this.trainings.training("Bimtek P2K2", Fixtures.PURWODADI, this.today.plusDays(5), 2, 6);
		UUID invitation = this.trainings.participant(training, this.companion);
		var shown = this.phone.get("roster").body().path("invitations");
		assertThat(shown).hasSize(1);
		assertThat(shown.get(0).path("state").asString()).isEqualTo("INVITED");
		assertThat(shown.get(0).path("hours").asInt()).isEqualTo(12);

		assertThat(this.other.send(invitation(invitation, "CONFIRMED", null)).text("code")).isEqualTo("access");
		refused(this.phone.send(invitation(invitation, "DECLINED", null)), null);
		Map<String, Object> yes = invitation(invitation, "CONFIRMED", null);
		assertThat(this.phone.send(yes).status()).isEqualTo(201);
		assertThat(this.phone.send(yes).status()).isEqualTo(200);
		assertThat(this.phone.send(invitation(invitation, "CONFIRMED", null)).status()).as("said before")
			.isEqualTo(201);
		assertThat(this.phone.send(invitation(invitation, "DECLINED", "Anak sakit")).status()).isEqualTo(201);
		assertThat(count("training_participant where state = 'DECLINED' and reason = 'Anak sakit'")).isEqualTo(1);
	}

	@Test
	void a_policy_is_understood_or_asked_about_from_the_phone() throws Exception {
		UUID policy = policy("{}");
		UUID elsewhere = policy("{35.14.02}");
		var shown = this.phone.get("roster").body().path("policies");
		assertThat(shown).hasSize(1);
		assertThat(shown.get(0).path("state").asString()).isEqualTo("UNREAD");

		refused(this.phone.send(policyAnswer(policy, "QUESTION", null)), "question");
		assertThat(this.phone.send(policyAnswer(policy, "QUESTION", "Mulai kapan?")).status()).isEqualTo(201);
		assertThat(this.phone.get("roster").body().path("policies").get(0).path("state").asString()).isEqualTo("ASKED");
		Map<String, Object> understood = policyAnswer(policy, "UNDERSTOOD", null);
		assertThat(this.phone.send(understood).status()).isEqualTo(201);
		assertThat(this.phone.send(understood).status()).isEqualTo(200);
		assertThat(count("policy_understanding")).isEqualTo(1);
		assertThat(this.phone.send(policyAnswer(elsewhere, "UNDERSTOOD", null)).status()).isIn(403, 422);
	}

	@Test
	void a_photo_follows_its_session_once_and_changes_no_version() throws Exception {
		UUID session = Ids.next();
		UUID photo = Ids.next();
		byte[] picture = Pictures.jpeg(40, 30);
		assertThat(this.phone.sendPhoto(photo, facts(session), picture).status()).isEqualTo(424);
		this.phone.send(session(session));
		Answer first = this.phone.sendPhoto(photo, facts(session), picture);
		assertThat(first.status()).as("%s", first.body()).isEqualTo(201);
		assertThat(first.text("id")).isEqualTo(photo.toString());
		assertThat(this.phone.sendPhoto(photo, facts(session), picture).status()).isEqualTo(200);
		assertThat(this.phone.sendPhoto(photo, facts(session), Pictures.jpeg(41, 30)).text("code"))
			.isEqualTo("content");
		assertThat(this.jdbc.sql("select exif_taken_at::text || exif_latitude from attachment where id = :id")
			.param("id", photo)
			.query(String.class)
			.single()).isEqualTo("2026-11-02 09:30:00-7.780000");

		assertThat(this.phone.send(session(session)).status()).as("the session itself again").isEqualTo(200);
		Answer corrected = this.phone.send(correction(session, 0));
		assertThat(corrected.status()).as("%s", corrected.body()).isEqualTo(201);
		assertThat(count("p2k2_photo where session_id = '" + session + "'")).isEqualTo(1);
	}

	@Test
	void who_corrects_at_a_desk_without_having_seen_the_photo_does_not_remove_it() throws Exception {
		UUID session = arrived();
		AreaScope own = this.fixtures.scopeOf(this.account);
		StoredSession seen = this.sessions.load(session, own);
		UUID photo = Ids.next();
		this.phone.sendPhoto(photo, facts(session), Pictures.jpeg(40, 30));

		this.service.correct(session, 0, seen.record(), "salah tulis", new SessionAnswers(true, true), own);
		assertThat(this.sessions.load(session, own).record().photoIds()).containsExactly(photo);
		this.service.correct(session, 1, seen.record(), "foto salah", new SessionAnswers(true, true), own);
		assertThat(this.sessions.load(session, own).record().photoIds()).isEmpty();
	}

	@Test
	void photos_that_are_none_or_too_many_or_too_large_or_another_ones_are_refused() throws Exception {
		UUID session = arrived();
		Answer none = this.phone.sendPhoto(Ids.next(), facts(session), "bukan gambar".getBytes());
		assertThat(none.status()).isEqualTo(422);
		assertThat(none.text("detail")).isNotBlank();
		assertThat(this.phone.sendPhoto(Ids.next(), facts(session), Pictures.PDF).status()).isEqualTo(422);
		Answer large = this.phone.sendPhoto(Ids.next(), facts(session), new byte[5 * 1024 * 1024 + 1]);
		assertThat(large.status()).isEqualTo(413);
		assertThat(large.text("code")).isEqualTo("size");
		assertThat(this.other.sendPhoto(Ids.next(), facts(session), Pictures.jpeg(40, 30)).text("code"))
			.isEqualTo("access");
		Map<String, Object> unknown = facts(session);
		unknown.put("apa", 1);
		assertThat(this.phone.sendPhoto(Ids.next(), unknown, Pictures.jpeg(40, 30)).text("field")).isEqualTo("apa");
		for (int i = 0; i < 6; i++) {
			assertThat(this.phone.sendPhoto(Ids.next(), facts(session), Pictures.jpeg(40 + i, 30)).status())
				.isEqualTo(201);
		}
		assertThat(this.phone.sendPhoto(Ids.next(), facts(session), Pictures.jpeg(60, 30)).status()).isEqualTo(422);
		assertThat(count("attachment")).isEqualTo(6);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "[]|", "null|", "{|", "{\"id\":1}|id", "{\"id\":\"x\"}|id",
			"{\"nik\":\"1\"}|nik", "{\"id\":\"ID\",\"kind\":\"hapus\",\"payload\":{}}|kind",
			"{\"id\":\"ID\",\"kind\":\"session\",\"madeAt\":\"kemarin\"}|madeAt",
			"{\"id\":\"ID\",\"kind\":\"session\",\"madeAt\":\"2026-11-02T04:00:00Z\"}|payload",
			"{\"id\":\"ID\",\"kind\":\"session\",\"madeAt\":\"2026-11-02T04:00:00Z\",\"skewMillis\":9000000000000000000,\"payload\":{}}|skewMillis",
			"{\"id\":\"ID\",\"kind\":\"session\",\"madeAt\":\"2026-11-02T04:00:00Z\",\"payload\":{\"photoIds\":[]}}|payload.photoIds",
			"{\"id\":\"ID\",\"kind\":\"session\",\"madeAt\":\"2026-11-02T04:00:00Z\",\"payload\":{\"place\":7}}|payload.place",
			"{\"id\":\"ID\",\"kind\":\"session\",\"madeAt\":\"2026-11-02T04:00:00Z\",\"payload\":{\"place\":\"a\\u0000b\"}}|payload.place",
			"{\"id\":\"ID\",\"kind\":\"session\",\"madeAt\":\"2026-11-02T04:00:00Z\",\"payload\":{\"place\":\"a\\ud800b\"}}|payload.place",
			"{\"id\":\"ID\",\"kind\":\"session\",\"madeAt\":\"2026-11-02T04:00:00Z\",\"payload\":{\"heldOn\":\"+99999-01-01\"}}|payload.heldOn",
			"{\"id\":\"ID\",\"kind\":\"session\",\"madeAt\":\"2026-11-02T04:00:00Z\",\"payload\":{\"topicIds\":[null]}}|payload.topicIds[0]",
			"{\"id\":\"ID\",\"kind\":\"session\",\"madeAt\":\"2026-11-02T04:00:00Z\",\"payload\":{\"marks\":[{\"householdId\":\"ID\",\"mark\":\"HADIR\"}]}}|payload.marks[0].mark",
			"{\"id\":\"ID\",\"kind\":\"session\",\"madeAt\":\"2026-11-02T04:00:00Z\",\"payload\":{\"marks\":[{\"householdId\":\"ID\",\"mark\":0}]}}|payload.marks[0].mark",
			"{\"id\":\"ID\",\"kind\":\"session\",\"madeAt\":\"2026-11-02T04:00:00Z\",\"payload\":{\"marks\":[{\"mark\":\"SICK\"}]}}|payload.marks[0].householdId",
			"{\"id\":\"ID\",\"kind\":\"session\",\"madeAt\":\"2026-11-02T04:00:00Z\",\"payload\":{}} {}|",
			"{\"id\":\"ID\",\"kind\":\"session\",\"madeAt\":\"2026-11-02T04:00:00Z\",\"payload\":{\"marks\":{}}}|payload.marks" })
	void what_is_malformed_is_refused_by_the_name_of_its_part(String json, String field) throws Exception {
		Answer answer = this.phone.sendRaw(json.replace("ID", Ids.next().toString()));
		assertThat(answer.status()).as("%s", answer.body()).isEqualTo(400);
		assertThat(answer.text("code")).isEqualTo("malformed");
		assertThat(answer.body().path("field").asString("")).isEqualTo((field == null) ? "" : field);
	}

	@Test
	void ten_megabytes_and_half_a_megabyte_are_too_much() throws Exception {
		for (int size : new int[] { 300_000, 10_000_000 }) {
			Answer answer = this.phone.sendRaw("{\"id\":\"" + "x".repeat(size) + "\"}");
			assertThat(answer.status()).isEqualTo(413);
			assertThat(answer.text("code")).isEqualTo("size");
		}
	}

	@Test
	void a_payload_of_nothing_is_refused_by_its_rules_and_breaks_nothing() throws Exception {
		for (String kind : List.of("session", "barrier")) {
			Answer answer = this.phone.send(Phone.record(Ids.next(), kind, Map.of()));
			assertThat(answer.status()).as("%s", answer.body()).isEqualTo(422);
			assertThat(answer.body().path("problems")).isNotEmpty();
		}
		Map<String, Object> correction = Phone.record(Ids.next(), "session-correction", Map.of());
		correction.put("dependsOn", arrived());
		correction.put("seenVersion", 0);
		assertThat(this.phone.send(correction).status()).isEqualTo(422);
		assertThat(this.phone.send(Phone.record(Ids.next(), "invitation-answer", Map.of())).text("field"))
			.isEqualTo("payload.invitationId");
		assertThat(this.phone.send(Phone.record(Ids.next(), "policy-acknowledgement", Map.of())).text("field"))
			.isEqualTo("payload.policyId");
	}

	private void refused(Answer answer, String field) {
		assertThat(answer.status()).as("%s", answer.body()).isEqualTo(422);
		assertThat(answer.text("code")).isEqualTo("refused");
		List<String> fields = new ArrayList<>();
		answer.body().path("problems").forEach((problem) -> {
			assertThat(problem.path("message").asString()).isNotBlank();
			fields.add(problem.path("field").isNull() ? null : problem.path("field").asString());
		});
		assertThat(fields).contains(field);
	}

	private UUID arrived() throws Exception {
		UUID id = Ids.next();
		assertThat(this.phone.send(session(id)).status()).isEqualTo(201);
		return id;
	}

	private Map<String, Object> session(UUID id) {
		return Phone.record(id, "session", Phone.session(this.group, this.today, this.topic, this.families));
	}

	private Map<String, Object> correction(UUID session, int seenVersion) {
		Map<String, Object> record = Phone.record(Ids.next(), "session-correction",
				Phone.session(this.group, this.today, this.topic, this.families));
		record.put("dependsOn", session);
		record.put("seenVersion", seenVersion);
		payload(record).put("reason", "Salah tanda");
		return record;
	}

	private Map<String, Object> barrier(UUID subject, UUID session) {
		Map<String, Object> payload = new LinkedHashMap<>();
		payload.put("typeCode", "H4a");
		payload.put("severity", 2);
		payload.put("description", "Jalan putus.");
		payload.put("subject", subject);
		payload.put("sessionId", session);
		payload.put("foundOn", this.today);
		return Phone.record(Ids.next(), "barrier", payload);
	}

	private static Map<String, Object> invitation(UUID id, String answer, String reason) {
		Map<String, Object> payload = new LinkedHashMap<>();
		payload.put("invitationId", id);
		payload.put("answer", answer);
		payload.put("reason", reason);
		return Phone.record(Ids.next(), "invitation-answer", payload);
	}

	private static Map<String, Object> policyAnswer(UUID id, String answer, String question) {
		Map<String, Object> payload = new LinkedHashMap<>();
		payload.put("policyId", id);
		payload.put("answer", answer);
		payload.put("question", question);
		return Phone.record(Ids.next(), "policy-acknowledgement", payload);
	}

	private UUID policy(String subdistricts) {
		UUID id = Ids.next();
		this.jdbc
			.sql("""
					insert into policy (id, regency_code, area_code, kind, number, title, issuer, issued_on, in_force_from,
					  explanation, subdistrict_codes, recorded_by, recorded_at)
					values (:id, '35.14', '35.14', 'CIRCULAR', :number, 'Jadwal salur', 'Dinas Sosial', :day, :day, 'Mulai Oktober.',
					  cast(:subdistricts as text[]), :by, now())
					""")
			.param("id", id)
			.param("number", id.toString())
			.param("day", this.today.minusDays(5))
			.param("subdistricts", subdistricts)
			.param("by", this.account.id())
			.update();
		return id;
	}

	private static Map<String, Object> facts(UUID session) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("session", session);
		facts.put("takenAt", "2026-11-02T02:30:00.000Z");
		facts.put("latitude", -7.78);
		facts.put("longitude", 112.73);
		facts.put("placeFrom", "exif");
		facts.put("madeAt", "2026-11-02T02:31:00.000Z");
		return facts;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> payload(Map<String, Object> record) {
		return (Map<String, Object>) record.get("payload");
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> marks(Map<String, Object> record) {
		return (List<Map<String, Object>>) payload(record).get("marks");
	}

	private int count(String what) {
		return this.jdbc.sql("select count(*) from " + what).query(Integer.class).single();
	}

}
