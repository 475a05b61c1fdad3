package id.sikap.administration;

import java.util.Set;
import java.util.UUID;

import id.sikap.account.Role;
import id.sikap.account.SignedInAccount;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@SikapTest
class AccountPagesTests {

	@Autowired
	MockMvc mvc;

	@Autowired
	Fixtures fixtures;

	@Autowired
	JdbcClient jdbc;

	private SignedInAccount admin;

	private SignedInAccount regency;

	private SignedInAccount purwodadi;

	@BeforeEach
	void accounts() {
		this.fixtures.reset();
		this.admin = this.fixtures.admin();
		this.regency = this.fixtures.regencyCoordinator();
		this.purwodadi = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
	}

	@Test
	void a_new_account_comes_with_a_slip_that_shows_its_code_once() throws Exception {
		Document slip = page(create(this.regency, "murti", Fixtures.TUTUR, "SUBDISTRICT_COORDINATOR"), 200);
		assertThat(slip.select(".slip-code").text()).matches("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");
		UUID id = this.jdbc.sql("select id from account where username = 'murti'").query(UUID.class).single();
		Document shown = page(ask(this.regency, get("/akun/" + id)), 200);
		assertThat(shown.select(".slip-code")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "regency, REGENCY_COORDINATOR", "regency, ADMIN", "purwodadi, SUBDISTRICT_COORDINATOR",
			"purwodadi, REGENCY_COORDINATOR" })
	void nobody_grants_a_role_as_high_as_his_own(String who, Role role) throws Exception {
		SignedInAccount granting = who.equals("regency") ? this.regency : this.purwodadi;
		Document page = page(create(granting, "murti", Fixtures.PURWODADI, role.name()), 422);
		assertThat(page.select(".error-summary")).isNotEmpty();
		assertThat(exists("murti")).isFalse();
	}

	@Test
	void an_administrator_may_make_another() throws Exception {
		page(create(this.admin, "murti", Fixtures.REGENCY, "ADMIN"), 200);
		assertThat(exists("murti")).isTrue();
	}

	@Test
	void an_account_is_made_only_within_ones_own_area() throws Exception {
		page(create(this.purwodadi, "murti", Fixtures.TUTUR, "VIEWER"), 422);
		assertThat(exists("murti")).isFalse();
	}

	@Test
	void a_taken_user_name_is_refused_and_what_was_typed_stays() throws Exception {
		create(this.regency, "murti", Fixtures.TUTUR, "VIEWER");
		Document page = page(create(this.regency, "Murti", Fixtures.PURWODADI, "VIEWER"), 422);
		assertThat(page.select(".error-summary a[href=#username]")).hasSize(1);
		assertThat(page.select("#username").attr("value")).isEqualTo("Murti");
		assertThat(page.select("#areaCode option[selected]").attr("value")).isEqualTo(Fixtures.PURWODADI);
	}

	@Test
	void the_account_of_a_companion_says_whose_it_is() throws Exception {
		UUID companion = this.fixtures.companion("Murti Contoh", Fixtures.PURWODADI);
		UUID foreign = this.fixtures.companion("Asing Contoh", Fixtures.TUTUR);
		Document page = page(create(this.purwodadi, "murti", Fixtures.PURWODADI, "COMPANION"), 422);
		assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#companionId");
		assertThat(page.select("#companionId option").eachAttr("value")).contains(companion.toString())
			.doesNotContain(foreign.toString());
		for (UUID chosen : new UUID[] { foreign, companion }) {
			ask(this.purwodadi,
					post("/akun").param("username", "murti")
						.param("displayName", "Murti Contoh")
						.param("areaCode", Fixtures.PURWODADI)
						.param("roles", "COMPANION")
						.param("companionId", chosen.toString()))
				.andExpect(status().is(chosen.equals(foreign) ? 422 : 200));
		}
		assertThat(
				this.jdbc.sql("select companion_id from account where username = 'murti'").query(UUID.class).single())
			.isEqualTo(companion);
	}

	@Test
	void an_account_of_another_area_does_not_exist() throws Exception {
		SignedInAccount foreign = this.fixtures.account("asing", Fixtures.TUTUR, Set.of(Role.VIEWER), null);
		for (String action : new String[] { "", "/ubah" }) {
			page(ask(this.purwodadi, get("/akun/" + foreign.id() + action)), 404);
		}
		for (String action : new String[] { "/kunci", "/buka", "/kode" }) {
			page(ask(this.purwodadi, post("/akun/" + foreign.id() + action)), 404);
		}
		assertThat(page(ask(this.purwodadi, get("/akun")), 200).text()).doesNotContain(foreign.getUsername());
	}

	@Test
	void nobody_changes_his_own_account_or_one_above_it() throws Exception {
		for (UUID id : new UUID[] { this.purwodadi.id(), this.regency.id() }) {
			ask(this.purwodadi, post("/akun/" + id + "/kunci"));
		}
		assertThat(this.jdbc.sql("select count(*) from account where locked_at is not null").query(Long.class).single())
			.isZero();
	}

	@Test
	void an_older_version_of_an_account_is_not_saved_over_a_newer_one() throws Exception {
		create(this.regency, "murti", Fixtures.TUTUR, "VIEWER");
		UUID id = this.jdbc.sql("select id from account where username = 'murti'").query(UUID.class).single();
		MockHttpServletRequestBuilder change = post("/akun/" + id + "/ubah").param("username", "murti")
			.param("displayName", "Nama lain")
			.param("areaCode", Fixtures.TUTUR)
			.param("roles", "VIEWER")
			.param("version", "99");
		Document page = page(ask(this.regency, change), 409);
		assertThat(page.text()).contains("Nama lain").contains("Nama Contoh");
	}

	@ParameterizedTest
	@CsvSource({ "COMPANION, 403", "VIEWER, 403", "ADMIN, 200", "REGENCY_COORDINATOR, 200",
			"SUBDISTRICT_COORDINATOR, 200" })
	void accounts_are_kept_by_administrators_and_coordinators(Role role, int answer) throws Exception {
		SignedInAccount account = this.fixtures.account("peran", Fixtures.PURWODADI, Set.of(role), companionFor(role));
		page(ask(account, get("/akun")), answer);
		page(ask(account, get("/akun/baru")), answer);
	}

	@ParameterizedTest
	@CsvSource({ "COMPANION, 403", "VIEWER, 403", "ADMIN, 200", "REGENCY_COORDINATOR, 200",
			"SUBDISTRICT_COORDINATOR, 403" })
	void the_audit_is_read_by_administrators_and_regency_coordinators(Role role, int answer) throws Exception {
		SignedInAccount account = this.fixtures.account("peran", Fixtures.PURWODADI, Set.of(role), companionFor(role));
		page(ask(account, get("/audit")), answer);
	}

	@Test
	void the_audit_says_who_changed_what() throws Exception {
		create(this.regency, "murti", Fixtures.TUTUR, "VIEWER");
		Document audit = page(ask(this.regency, get("/audit?jenis=account&tindakan=INSERT")), 200);
		assertThat(audit.select("tbody tr").eachText())
			.anySatisfy((row) -> assertThat(row).contains("koordinator").contains("Menambah").contains("Tutur"));
	}

	@Test
	void ending_the_sessions_of_a_locked_account_does_not_end_the_transaction_that_locks_it() throws Exception {
		SignedInAccount locked = this.fixtures.account("murti", Fixtures.PURWODADI, Set.of(Role.VIEWER), null);
		ask(this.regency, post("/akun/" + locked.id() + "/kunci"));
		assertThat(this.jdbc.sql("select account_id from audit_entry where action = 'UPDATE' and subject_id = :id")
			.param("id", locked.id())
			.query(UUID.class)
			.list()).containsExactly(this.regency.id());
	}

	private UUID companionFor(Role role) {
		return (role == Role.COMPANION) ? this.fixtures.companion("Murti Contoh", Fixtures.PURWODADI) : null;
	}

	private ResultActions create(SignedInAccount who, String username, String area, String role) throws Exception {
		return ask(who,
				post("/akun").param("username", username)
					.param("displayName", "Nama Contoh")
					.param("areaCode", area)
					.param("roles", role));
	}

	private ResultActions ask(SignedInAccount who, MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(user(who)).with(csrf()));
	}

	private static Document page(ResultActions answer, int status) throws Exception {
		return Jsoup.parse(answer.andExpect(status().is(status)).andReturn().getResponse().getContentAsString());
	}

	private boolean exists(String username) {
		return this.jdbc.sql("select count(*) from account where username = :name")
			.param("name", username)
			.query(Long.class)
			.single() > 0;
	}

}
