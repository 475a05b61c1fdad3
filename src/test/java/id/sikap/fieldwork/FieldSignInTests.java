package id.sikap.fieldwork;

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
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * With a session of its own, as a phone has one: what happens when it is over, and what
 * is never told.
 */
@SikapTest
@ExtendWith(OutputCaptureExtension.class)
class FieldSignInTests {

	private static final String PASSWORD = "hujan sore di lereng";

	/** Numbers that exist in the database of this test and nowhere else. */
	private static final String NIK = "9914015101800042";

	private static final String FAMILY_CARD = "9914010101200077";

	@Autowired
	private MockMvc mvc;

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

	private UUID group;

	private List<UUID> families;

	private Cookie session;

	private JsonNode handshake;

	@BeforeEach
	void a_companion_who_has_signed_in() throws Exception {
		this.fixtures.reset();
		UUID companion = this.fixtures.companion("Siti Contoh", Fixtures.PURWODADI);
		this.group = this.fixtures.servedGroup("Melati 1", Fixtures.PUCANGSARI, companion, 2);
		this.fixtures.member(this.group, this.fixtures.household("Bu Kenari", Fixtures.PUCANGSARI, "AKTIF", NIK));
		this.families = this.roster.of(this.group, LocalDate.now(this.clock))
			.stream()
			.map(RosterEntry::householdId)
			.toList();
		this.account = this.fixtures.accountOf(companion);
		this.jdbc.sql("update account set password_hash = :hash where id = :id")
			.param("hash", this.passwords.encode(PASSWORD))
			.param("id", this.account.id())
			.update();
		MockHttpServletResponse signedIn = this.mvc
			.perform(post("/masuk").param("nama", this.account.getUsername()).param("sandi", PASSWORD).with(csrf()))
			.andReturn()
			.getResponse();
		this.session = signedIn.getCookie("SIKAP");
		this.handshake = read(ask(get("/lapangan/api/handshake")));
	}

	@Test
	void the_token_of_the_handshake_opens_the_way() throws Exception {
		assertThat(send(record()).getStatus()).isEqualTo(201);
		assertThat(ask(post("/lapangan/api/records").content(record())).getStatus()).isEqualTo(403);
	}

	@Test
	void a_session_that_is_over_is_401_for_reading_and_for_sending() throws Exception {
		this.jdbc.sql("delete from spring_session").update();
		assertThat(ask(get("/lapangan/api/handshake")).getStatus()).isEqualTo(401);
		MockHttpServletResponse sent = send(record());
		assertThat(sent.getStatus()).isEqualTo(401);
		assertThat(sent.getRedirectedUrl()).isNull();
		assertThat(sent.getContentType()).startsWith("application/problem+json");
		assertThat(this.jdbc.sql("select count(*) from p2k2_session").query(Integer.class).single()).isZero();
	}

	@Test
	void an_account_that_was_locked_meanwhile_is_401_too() throws Exception {
		this.accounts.lock(this.account.id(), this.fixtures.scopeOf(this.fixtures.admin()));
		assertThat(send(record()).getStatus()).isEqualTo(401);
		assertThat(ask(get("/lapangan/api/roster")).getStatus()).isEqualTo(401);
	}

	@Test
	void after_the_sign_in_nobody_arrives_at_what_a_phone_asked_for() throws Exception {
		MockHttpServletResponse asked = this.mvc.perform(get("/lapangan/api/roster")).andReturn().getResponse();
		assertThat(asked.getCookie("SIKAP")).as("a session to remember it in").isNull();
	}

	@Test
	void other_pages_still_lead_to_the_sign_in() throws Exception {
		MockHttpServletResponse page = this.mvc.perform(get("/p2k2")).andReturn().getResponse();
		assertThat(page.getStatus()).isEqualTo(302);
		assertThat(page.getRedirectedUrl()).endsWith("/masuk");
	}

	@Test
	void no_number_of_a_family_or_account_is_in_any_answer_or_log(CapturedOutput output) throws Exception {
		this.fixtures.asOwner("update household set family_card_last4 = '0077' where head_name = 'Bu Kenari'");
		StringBuilder said = new StringBuilder();
		said.append(this.handshake).append(read(ask(get("/lapangan/api/roster"))));
		said.append(send(record()).getContentAsString());
		said.append(send(record().replace("PRESENT", NIK)).getContentAsString());
		said.append(send(record().replace("\"place\"", "\"" + NIK + "\"")).getContentAsString());
		said.append(send("{\"id\":\"" + FAMILY_CARD).getContentAsString());
		said.append(
				send(record().replace(this.families.get(0).toString(), Ids.next().toString())).getContentAsString());
		assertThat(said.toString()).contains("Bu Kenari").contains("malformed").contains("refused");
		assertThat(said.toString()).doesNotContain(NIK)
			.doesNotContain(FAMILY_CARD)
			.doesNotContain("0042")
			.doesNotContain("0077");
		assertThat(output.getAll()).doesNotContain(NIK).doesNotContain(FAMILY_CARD);
	}

	private String record() throws Exception {
		LocalDate today = LocalDate.now(this.clock);
		Map<String, Object> payload = new LinkedHashMap<>(
				Phone.session(this.group, today, this.topics.on(today, Fixtures.REGENCY).get(0).id(), this.families));
		return Phone.JSON.writeValueAsString(Phone.record(Ids.next(), "session", payload));
	}

	private MockHttpServletResponse send(String json) throws Exception {
		return ask(post("/lapangan/api/records").content(json)
			.header(this.handshake.path("csrf").path("header").asString(),
					this.handshake.path("csrf").path("token").asString()));
	}

	private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
		MockHttpServletResponse response = this.mvc.perform(request.cookie(this.session)).andReturn().getResponse();
		response.setCharacterEncoding("UTF-8");
		return response;
	}

	private static JsonNode read(MockHttpServletResponse response) {
		assertThat(response.getStatus()).isEqualTo(200);
		return Phone.JSON.readTree(response.getContentAsByteArray());
	}

}
