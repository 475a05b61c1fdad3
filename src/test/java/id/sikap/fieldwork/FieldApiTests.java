package id.sikap.fieldwork;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;

import id.sikap.account.SignedInAccount;
import id.sikap.fieldwork.Phone.Answer;
import id.sikap.group.Roster;
import id.sikap.group.RosterEntry;
import id.sikap.support.Ids;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import id.sikap.testing.Statements;
import id.sikap.topic.TopicCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

@SikapTest
class FieldApiTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private Roster roster;

	@Autowired
	private TopicCatalogue topics;

	@Autowired
	private Statements statements;

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
	}

	@Test
	void whoever_is_not_signed_in_gets_401_and_never_a_page() throws Exception {
		Phone stranger = new Phone(this.mvc, null);
		for (Answer answer : List.of(stranger.get("handshake"), stranger.get("roster"),
				stranger.get("sessions/" + Ids.next()), stranger.send(record(Ids.next())),
				stranger.ask(MockMvcRequestBuilders.get("/lapangan/api/handshake").accept("text/html")))) {
			assertThat(answer.status()).isEqualTo(401);
			assertThat(answer.type()).startsWith("application/problem+json");
			assertThat(answer.text("code")).isEqualTo("signIn");
		}
		int withoutToken = this.mvc.perform(MockMvcRequestBuilders.post("/lapangan/api/records").content("{}"))
			.andReturn()
			.getResponse()
			.getStatus();
		assertThat(withoutToken).as("the token is gone with the session").isEqualTo(401);
	}

	@Test
	void a_token_that_is_missing_is_told_by_its_name() throws Exception {
		var answer = this.mvc
			.perform(MockMvcRequestBuilders.post("/lapangan/api/records")
				.with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors
					.user(this.account))
				.content("{}"))
			.andReturn()
			.getResponse();
		assertThat(answer.getStatus()).isEqualTo(403);
		assertThat(Phone.JSON.readTree(answer.getContentAsByteArray()).path("code").asString()).isEqualTo("csrf");
	}

	@Test
	void accounts_without_a_companion_are_kept_out() throws Exception {
		for (SignedInAccount other : List.of(this.fixtures.regencyCoordinator(), this.fixtures.viewer(),
				this.fixtures.admin())) {
			Phone strange = new Phone(this.mvc, other);
			for (Answer answer : List.of(strange.get("handshake"), strange.get("roster"),
					strange.get("sessions/" + Ids.next()), strange.send(record(Ids.next())))) {
				assertThat(answer.status()).isEqualTo(403);
				assertThat(answer.text("code")).isEqualTo("access");
			}
		}
	}

	@Test
	void the_handshake_says_who_one_is_and_gives_the_same_keys_every_time() throws Exception {
		Answer first = this.phone.get("handshake");
		assertThat(first.status()).isEqualTo(200);
		assertThat(first.body().path("account").path("id").asString()).isEqualTo(this.account.id().toString());
		assertThat(first.text("companionId")).isEqualTo(this.companion.toString());
		assertThat(java.util.Base64.getDecoder().decode(first.text("storeKey"))).hasSize(32);
		assertThat(first.body().path("csrf").path("header").asString()).isEqualTo("X-CSRF-TOKEN");
		assertThat(first.body().path("csrf").path("token").asString()).isNotBlank();
		assertThat(first.body().path("months")).hasSize(3);
		assertThat(first.body().path("exportKey").path("jwk").path("d").isMissingNode()).isTrue();

		Answer second = this.phone.get("handshake");
		assertThat(second.text("storeKey")).isEqualTo(first.text("storeKey"));
		assertThat(second.body().path("exportKey")).isEqualTo(first.body().path("exportKey"));
		assertThat(second.text("rosterVersion")).isEqualTo(first.text("rosterVersion"))
			.isEqualTo(this.phone.get("roster").text("version"));

		UUID other = this.fixtures.companion("Budi Contoh", Fixtures.PURWODADI);
		assertThat(new Phone(this.mvc, this.fixtures.accountOf(other)).get("handshake").text("storeKey"))
			.isNotEqualTo(first.text("storeKey"));
	}

	@Test
	void the_roster_has_the_groups_of_today_and_a_tag() throws Exception {
		UUID foreign = this.fixtures.servedGroup("Mawar", Fixtures.PUCANGSARI,
				this.fixtures.companion("Budi Contoh", Fixtures.PURWODADI), 2);
		UUID left = this.fixtures.household("Bu Pindah", Fixtures.PUCANGSARI);
		this.fixtures.member(this.group, left, Fixtures.LONG_AGO, this.today.minusDays(10));
		this.fixtures.headOf(this.group, this.families.get(3));

		Answer roster = this.phone.get("roster");

		assertThat(roster.body().path("groups")).hasSize(1);
		var group = roster.body().path("groups").get(0);
		assertThat(group.path("id").asString()).isEqualTo(this.group.toString()).isNotEqualTo(foreign.toString());
		assertThat(group.path("village").asString()).isEqualTo("Pucangsari");
		assertThat(group.path("members")).hasSize(5);
		assertThat(group.path("members").get(0).path("id").asString()).isEqualTo(this.families.get(3).toString());
		assertThat(group.path("members").get(0).path("head").asBoolean()).isTrue();
		assertThat(group.path("former")).hasSize(1);
		assertThat(group.path("former").get(0).path("name").asString()).isEqualTo("Bu Pindah");
		assertThat(group.path("months").get(0).path("state").asString()).isEqualTo("MISSING");
		assertThat(roster.body().path("topics")).isNotEmpty();
		assertThat(roster.body().path("barrierTypes")).isNotEmpty();

		var again = this.mvc
			.perform(MockMvcRequestBuilders.get("/lapangan/api/roster")
				.header(HttpHeaders.IF_NONE_MATCH, "\"" + roster.text("version") + "\"")
				.with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors
					.user(this.account)))
			.andReturn()
			.getResponse();
		assertThat(again.getStatus()).isEqualTo(304);
		assertThat(again.getContentAsByteArray()).isEmpty();

		this.phone.send(record(Ids.next()));
		Answer changed = this.phone.get("roster");
		assertThat(changed.text("version")).isNotEqualTo(roster.text("version"));
		assertThat(changed.body().path("groups").get(0).path("months").get(0).path("state").asString())
			.isEqualTo("HELD");
		assertThat(changed.body().path("groups").get(0).path("sessions")).hasSize(1);
	}

	@Test
	void the_roster_of_350_families_is_small_and_takes_no_more_statements_than_that_of_five() throws Exception {
		int few = this.statements.of(() -> this.phone.get("roster")).size();
		for (int i = 2; i <= 13; i++) {
			this.fixtures.servedGroup("Kelompok Ibu Sejahtera " + i, Fixtures.PUCANGSARI, this.companion,
					(i == 13) ? 37 : 28);
		}
		assertThat(this.statements.of(() -> this.phone.get("roster"))).hasSize(few);

		String body = this.phone.get("roster").body().toString();
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
		}
		assertThat(body.split("\"head\":", -1).length - 1).isEqualTo(350);
		assertThat(packed.size()).as("bytes packed").isLessThan(100 * 1024);
	}

	@Test
	void a_session_is_stored_once_however_often_it_is_sent() throws Exception {
		UUID id = Ids.next();
		Map<String, Object> record = record(id);

		Answer first = this.phone.send(record);
		assertThat(first.status()).as(String.valueOf(first.body())).isEqualTo(201);
		assertThat(first.text("id")).isEqualTo(id.toString());
		assertThat(first.text("kind")).isEqualTo("session");
		assertThat(first.body().path("late").asBoolean()).isFalse();
		assertThat(first.body().path("double").asBoolean()).isFalse();
		assertThat(first.body().path("added")).isEmpty();
		Answer second = this.phone.send(record);
		assertThat(second.status()).isEqualTo(200);
		assertThat(second.body()).isEqualTo(first.body());

		payload(record).put("place", "Balai desa");
		Answer other = this.phone.send(record);
		assertThat(other.status()).isEqualTo(409);
		assertThat(other.text("code")).isEqualTo("content");
		assertThat(count("p2k2_session")).isEqualTo(1);
		assertThat(count("attendance where mark = 'PRESENT'")).isEqualTo(5);
	}

	@Test
	void ten_sendings_at_once_make_one_row_and_all_are_told_so() throws Exception {
		UUID id = Ids.next();
		Map<String, Object> record = record(id);
		List<Answer> answers = inParallel(10, () -> this.phone.send(record));

		assertThat(answers).extracting(Answer::status).containsOnly(200, 201);
		assertThat(answers).filteredOn((answer) -> answer.status() == 201).hasSize(1);
		assertThat(answers).extracting((answer) -> answer.text("id")).containsOnly(id.toString());
		assertThat(count("p2k2_session")).isEqualTo(1);
		assertThat(count("attendance")).isEqualTo(5);
	}

	@Test
	void ten_sessions_of_one_group_and_day_at_once_are_all_kept_and_one_of_them_counts() throws Exception {
		List<Answer> answers = inParallel(10, () -> this.phone.send(record(Ids.next())));
		assertThat(answers).extracting(Answer::status).containsOnly(201);
		assertThat(answers).filteredOn((answer) -> !answer.body().path("double").asBoolean()).hasSize(1);
		assertThat(count("p2k2_session where counted")).isEqualTo(1);
		assertThat(count("p2k2_session where double_state = 'POSSIBLE'")).isEqualTo(9);
	}

	private List<Answer> inParallel(int times, Callable<Answer> sending) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(times);
		try {
			List<Answer> answers = new ArrayList<>();
			List<Callable<Answer>> sendings = new ArrayList<>();
			for (int i = 0; i < times; i++) {
				sendings.add(sending);
			}
			for (Future<Answer> answer : threads.invokeAll(sendings)) {
				answers.add(answer.get());
			}
			return answers;
		}
		finally {
			threads.shutdown();
		}
	}

	private Map<String, Object> record(UUID id) {
		return Phone.record(id, "session", Phone.session(this.group, this.today, this.topic, this.families));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> payload(Map<String, Object> record) {
		return (Map<String, Object>) record.get("payload");
	}

	private int count(String what) {
		return this.jdbc.sql("select count(*) from " + what).query(Integer.class).single();
	}

}
