package id.sikap.signin;

import java.util.Set;

import id.sikap.account.AccountService;
import id.sikap.account.AccountService.Issued;
import id.sikap.account.AreaScope;
import id.sikap.account.Role;
import id.sikap.account.SignedInAccount;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@SikapTest
class SignInTests {

	private static final String PASSWORD = "hujan sore di lereng";

	@Autowired
	MockMvc mvc;

	@Autowired
	Fixtures fixtures;

	@Autowired
	AccountService accounts;

	@Autowired
	JdbcClient jdbc;

	private AreaScope administrator;

	private int address;

	/** Another one each time: the throttle remembers. */
	private final String username = "rukmini" + System.nanoTime();

	@BeforeEach
	void emptyInstallationWithAnAdministrator() {
		this.fixtures.reset();
		SignedInAccount admin = this.fixtures.admin();
		this.administrator = this.fixtures.scopeOf(admin);
	}

	@Test
	void the_first_sign_in_sets_the_password_with_the_code_of_the_slip() throws Exception {
		Issued issued = issue(this.username);
		this.mvc.perform(signIn(this.username, issued.code())).andExpect(unauthenticated());
		activate(this.username, issued.code().toLowerCase().replace("-", " "), PASSWORD)
			.andExpect(redirectedUrl("/masuk"));
		this.mvc.perform(signIn(this.username.toUpperCase(), PASSWORD))
			.andExpect(authenticated())
			.andExpect(redirectedUrl("/"));
	}

	@Test
	void a_code_works_once() throws Exception {
		Issued issued = issue(this.username);
		activate(this.username, issued.code(), PASSWORD);
		activate(this.username, issued.code(), "angin pagi di sawah").andExpect(status().is(422));
		this.mvc.perform(signIn(this.username, PASSWORD)).andExpect(authenticated());
	}

	@Test
	void a_code_is_stored_as_a_hash_only() {
		Issued issued = issue(this.username);
		assertThat(this.jdbc.sql("select a::text from account a where username = :name")
			.param("name", this.username)
			.query(String.class)
			.single()).doesNotContain(issued.code()).doesNotContain(issued.code().replace("-", ""));
	}

	@Test
	void an_expired_code_is_refused() throws Exception {
		Issued issued = issue(this.username);
		this.jdbc.sql("update account set one_time_code_expires_at = now() - interval '1 minute'").update();
		activate(this.username, issued.code(), PASSWORD).andExpect(status().is(422));
	}

	@Test
	void a_weak_password_is_refused_and_names_its_field() throws Exception {
		Issued issued = issue(this.username);
		Document page = Jsoup.parse(activate(this.username, issued.code(), "pendek").andExpect(status().is(422))
			.andReturn()
			.getResponse()
			.getContentAsString());
		assertThat(page.select(".error-summary a[href=#password]")).hasSize(1);
		assertThat(page.select("#username").attr("value")).isEqualTo(this.username);
	}

	@Test
	void a_new_code_ends_the_old_password() throws Exception {
		Issued issued = issue(this.username);
		activate(this.username, issued.code(), PASSWORD);
		this.accounts.issueNewCode(issued.account().getId(), this.administrator);
		this.mvc.perform(signIn(this.username, PASSWORD)).andExpect(unauthenticated());
	}

	@Test
	void a_locked_account_is_told_so_only_with_the_right_password() throws Exception {
		Issued issued = issue(this.username);
		activate(this.username, issued.code(), PASSWORD);
		this.accounts.lock(issued.account().getId(), this.administrator);
		this.mvc.perform(signIn(this.username, PASSWORD))
			.andExpect(unauthenticated())
			.andExpect(redirectedUrl("/masuk?terkunci"));
		this.mvc.perform(signIn(this.username, "tebakan yang salah")).andExpect(redirectedUrl("/masuk?gagal"));
	}

	@Test
	void wrong_guesses_slow_down_even_for_the_right_password() throws Exception {
		activate(this.username, issue(this.username).code(), PASSWORD);
		for (int i = 0; i < 5; i++) {
			this.mvc.perform(signIn(this.username, "tebakan " + i)).andExpect(redirectedUrl("/masuk?gagal"));
		}
		this.mvc.perform(signIn(this.username, PASSWORD))
			.andExpect(unauthenticated())
			.andExpect(redirectedUrl("/masuk?tunggu"));
	}

	@Test
	void a_sign_in_without_its_csrf_token_is_refused() throws Exception {
		this.mvc.perform(post("/masuk").param("nama", this.username).param("sandi", PASSWORD))
			.andExpect(status().isForbidden());
	}

	@Test
	void every_answer_forbids_inline_scripts_and_is_kept_by_no_cache() throws Exception {
		this.mvc.perform(get("/masuk"))
			.andExpect(header().string("Content-Security-Policy", containsString("script-src 'self';")))
			.andExpect(header().string("Cache-Control", containsString("no-store")));
	}

	@Test
	void sign_ins_are_audited_without_what_was_typed() throws Exception {
		activate(this.username, issue(this.username).code(), PASSWORD);
		this.mvc.perform(signIn(this.username, PASSWORD));
		this.mvc.perform(signIn("sandi-salah-kolom", "x"));
		assertThat(this.jdbc.sql("select action from audit_entry where action like 'SIGN_IN%' order by action")
			.query(String.class)
			.list()).containsExactly("SIGN_IN", "SIGN_IN_FAILED");
		assertThat(this.jdbc.sql("select string_agg(e::text, ' ') from audit_entry e").query(String.class).single())
			.doesNotContain("sandi-salah-kolom");
	}

	@Test
	void without_the_demo_profile_nobody_signs_in_with_the_demo_password() throws Exception {
		for (String username : new String[] { "admin", "koordinator", "korcam", "pendamping", "dinsos" }) {
			this.mvc.perform(signIn(username, "sikap-demo")).andExpect(unauthenticated());
		}
		assertThat(this.mvc.perform(get("/masuk")).andReturn().getResponse().getContentAsString())
			.doesNotContain("sikap-demo");
	}

	private Issued issue(String username) {
		return this.accounts.create(username, "Rukmini Contoh", Fixtures.PURWODADI,
				Set.of(Role.SUBDISTRICT_COORDINATOR), null, this.administrator);
	}

	private ResultActions activate(String username, String code, String password) throws Exception {
		return this.mvc.perform(post("/aktivasi").with(csrf())
			.with(fromItsOwnAddress())
			.param("username", username)
			.param("code", code)
			.param("password", password)
			.param("repeated", password));
	}

	private MockHttpServletRequestBuilder signIn(String username, String password) {
		return post("/masuk").with(csrf()).with(fromItsOwnAddress()).param("nama", username).param("sandi", password);
	}

	private RequestPostProcessor fromItsOwnAddress() {
		return (request) -> {
			request.setRemoteAddr("10.0.0." + (++this.address));
			return request;
		};
	}

}
