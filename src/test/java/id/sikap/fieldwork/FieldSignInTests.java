package id.sikap.fieldwork;

import java.io.ByteArrayInputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AccountService;
import id.sikap.account.SignedInAccount;
import id.sikap.group.Roster;
import id.sikap.group.RosterEntry;
import id.sikap.support.Ids;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import id.sikap.topic.TopicCatalogue;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Over the network with a session of its own, as a phone has one: what happens when it is
 * over, how large things are on the way, and what is never told.
 */
@SikapTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class FieldSignInTests {

	private static final String PASSWORD = "hujan sore di lereng";

	/** Numbers that exist in the database of this test and nowhere else. */
	private static final String NIK = "9914015101800042";

	private static final String FAMILY_CARD = "9914010101200077";

	private static final String ACCOUNT = "990088776655443";

	@LocalServerPort
	private int port;

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private AccountService accounts;

	@Autowired
	private PasswordEncoder passwords;

	@Autowired
	private Roster roster;

	@Autowired
	private TopicCatalogue topics;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private SignedInAccount account;

	private UUID companion;

	private UUID group;

	private List<UUID> families;

	private HttpClient phone;

	private JsonNode handshake;

	@BeforeEach
	void a_companion_who_has_signed_in() throws Exception {
		this.fixtures.reset();
		this.companion = this.fixtures.companion("Siti Contoh", Fixtures.PURWODADI);
		this.group = this.fixtures.servedGroup("Melati 1", Fixtures.PUCANGSARI, this.companion, 2);
		UUID family = this.fixtures.household("Bu Kenari", Fixtures.PUCANGSARI, "AKTIF", NIK);
		this.fixtures.numbers(family, FAMILY_CARD, ACCOUNT);
		this.fixtures.member(this.group, family);
		this.families = this.roster.of(this.group, LocalDate.now(this.clock))
			.stream()
			.map(RosterEntry::householdId)
			.toList();
		this.account = this.fixtures.accountOf(this.companion);
		this.jdbc.sql("update account set password_hash = :hash where id = :id")
			.param("hash", this.passwords.encode(PASSWORD))
			.param("id", this.account.id())
			.update();
		this.phone = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
		String token = Jsoup.parse(text(ask(get("/masuk")))).select("input[name=_csrf]").val();
		HttpResponse<byte[]> signedIn = ask(
				request("/masuk").header("Content-Type", "application/x-www-form-urlencoded")
					.POST(BodyPublishers.ofString("_csrf=" + token + "&nama=" + this.account.getUsername() + "&sandi="
							+ PASSWORD.replace(' ', '+'))));
		assertThat(signedIn.statusCode()).isEqualTo(302);
		this.handshake = read(ask(get("/lapangan/api/handshake")));
	}

	@Test
	void the_token_of_the_handshake_opens_the_way() throws Exception {
		assertThat(send(record()).statusCode()).isEqualTo(201);
		HttpResponse<byte[]> without = ask(request("/lapangan/api/records").POST(BodyPublishers.ofString(record())));
		assertThat(without.statusCode()).isEqualTo(403);
		assertThat(text(without)).contains("\"csrf\"");
	}

	@Test
	void a_session_that_is_over_is_401_for_reading_and_for_sending() throws Exception {
		this.jdbc.sql("delete from spring_session").update();
		assertThat(ask(get("/lapangan/api/handshake")).statusCode()).isEqualTo(401);
		HttpResponse<byte[]> sent = send(record());
		assertThat(sent.statusCode()).isEqualTo(401);
		assertThat(sent.headers().firstValue("Location")).isEmpty();
		assertThat(sent.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
		assertThat(this.jdbc.sql("select count(*) from p2k2_session").query(Integer.class).single()).isZero();
	}

	@Test
	void an_account_that_was_locked_meanwhile_is_401_too() throws Exception {
		this.accounts.lock(this.account.id(), this.fixtures.scopeOf(this.fixtures.admin()));
		assertThat(send(record()).statusCode()).isEqualTo(401);
		assertThat(ask(get("/lapangan/api/roster")).statusCode()).isEqualTo(401);
	}

	@Test
	void a_stranger_gets_no_session_and_other_pages_still_lead_to_the_sign_in() throws Exception {
		this.phone = HttpClient.newHttpClient();
		HttpResponse<byte[]> asked = ask(get("/lapangan/api/roster"));
		assertThat(asked.statusCode()).isEqualTo(401);
		assertThat(asked.headers().firstValue("Set-Cookie")).as("to remember where he wanted to go").isEmpty();
		HttpResponse<byte[]> page = ask(get("/p2k2"));
		assertThat(page.statusCode()).isEqualTo(302);
		assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith("/masuk");
	}

	@Test
	void the_roster_of_350_families_comes_packed_and_is_kept_by_no_cache() throws Exception {
		for (int i = 2; i <= 13; i++) {
			this.fixtures.servedGroup("Kelompok Ibu Sejahtera " + i, Fixtures.PUCANGSARI, this.companion, 29);
		}
		HttpResponse<byte[]> roster = ask(request("/lapangan/api/roster").header("Accept-Encoding", "gzip").GET());
		assertThat(roster.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(roster.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
		assertThat(roster.body().length).as("bytes on the line").isBetween(1_000, 100 * 1024);
		String tag = roster.headers().firstValue("ETag").orElseThrow().replace("W/", "");
		HttpResponse<byte[]> again = ask(request("/lapangan/api/roster").header("If-None-Match", tag).GET());
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
	}

	@Test
	void ten_megabytes_are_refused_whether_their_size_is_told_or_not() throws Exception {
		byte[] large = new byte[10 * 1024 * 1024];
		for (BodyPublisher body : List.of(BodyPublishers.ofByteArray(large),
				BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))) {
			HttpResponse<byte[]> answer = ask(withToken(request("/lapangan/api/records")).POST(body));
			assertThat(answer.statusCode()).isEqualTo(413);
			assertThat(text(answer)).contains("\"size\"");
		}
	}

	@Test
	void no_number_of_a_family_is_in_any_answer_or_log(CapturedOutput output) throws Exception {
		StringBuilder said = new StringBuilder();
		said.append(this.handshake).append(text(ask(get("/lapangan/api/roster"))));
		said.append(text(send(record())));
		said.append(text(send(record().replace("PRESENT", NIK))));
		said.append(text(send(record().replace("\"place\"", "\"" + NIK + "\""))));
		said.append(text(send("{\"id\":\"" + FAMILY_CARD)));
		said.append(text(send("{\"kind\":\"" + ACCOUNT)));
		said.append(text(send(record().replace(this.families.get(0).toString(), Ids.next().toString()))));
		assertThat(said.toString()).contains("Bu Kenari").contains("malformed").contains("refused");
		assertThat(said.toString()).doesNotContain(NIK, FAMILY_CARD, ACCOUNT)
			.doesNotContain("\"0042\"", "\"0077\"", "\"5443\"");
		assertThat(output.getAll()).doesNotContain(NIK, FAMILY_CARD, ACCOUNT);
	}

	private String record() throws Exception {
		LocalDate today = LocalDate.now(this.clock);
		Map<String, Object> payload = new LinkedHashMap<>(
				Phone.session(this.group, today, this.topics.on(today, Fixtures.REGENCY).get(0).id(), this.families));
		return Phone.JSON.writeValueAsString(Phone.record(Ids.next(), "session", payload));
	}

	private HttpResponse<byte[]> send(String json) throws Exception {
		return ask(withToken(request("/lapangan/api/records")).POST(BodyPublishers.ofString(json)));
	}

	private HttpRequest.Builder withToken(HttpRequest.Builder request) {
		JsonNode csrf = this.handshake.path("csrf");
		return request.header(csrf.path("header").asString(), csrf.path("token").asString());
	}

	private HttpRequest.Builder get(String path) {
		return request(path).GET();
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
	}

	private HttpResponse<byte[]> ask(HttpRequest.Builder request) throws Exception {
		return this.phone.send(request.build(), BodyHandlers.ofByteArray());
	}

	private static String text(HttpResponse<byte[]> response) {
		return new String(response.body(), StandardCharsets.UTF_8);
	}

	private static JsonNode read(HttpResponse<byte[]> response) {
		assertThat(response.statusCode()).isEqualTo(200);
		return Phone.JSON.readTree(response.body());
	}

}
