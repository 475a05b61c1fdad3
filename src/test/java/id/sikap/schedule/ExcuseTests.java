package id.sikap.schedule;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import id.sikap.account.Role;
import id.sikap.account.SignedInAccount;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import id.sikap.testing.Statements;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@SikapTest
class ExcuseTests {

	private static final String PAGE = "/p2k2/pengecualian";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private Rows rows;

	@Autowired
	private Statements statements;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private YearMonth month;

	private UUID companion;

	private UUID melati;

	private UUID mawar;

	private SignedInAccount account;

	private SignedInAccount coordinator;

	@BeforeEach
	void a_companion_with_two_groups_and_his_coordinator() {
		this.fixtures.reset();
		this.month = YearMonth.now(this.clock);
		this.companion = this.fixtures.companion("Ratna", Fixtures.PURWODADI);
		this.melati = this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, this.companion, 2);
		this.mawar = this.fixtures.servedGroup("Mawar", Fixtures.GERBO, this.companion, 2);
		this.account = this.fixtures.accountOf(this.companion);
		this.coordinator = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
	}

	@Test
	void a_request_waits_until_another_person_who_coordinates_the_area_confirms_it() throws Exception {
		request(this.account, this.melati.toString()).andExpect(status().is3xxRedirection());
		UUID id = onlyExcuse();
		assertThat(state(id)).isEqualTo("REQUESTED");
		confirm(this.coordinator, id).andExpect(flash().attribute("flash", "excuse.confirmed"));
		assertThat(state(id)).isEqualTo("CONFIRMED");
		assertThat(this.jdbc.sql("select decided_by from group_month_excuse").query(UUID.class).single())
			.isEqualTo(this.coordinator.id());
	}

	@Test
	void nobody_confirms_his_own_request() throws Exception {
		request(this.coordinator, this.melati.toString()).andExpect(status().is3xxRedirection());
		UUID id = onlyExcuse();
		confirm(this.coordinator, id).andExpect(flash().attribute("flashWarning", "excuse.error.own"));
		assertThat(state(id)).isEqualTo("REQUESTED");
		confirm(this.fixtures.regencyCoordinator(), id);
		assertThat(state(id)).isEqualTo("CONFIRMED");
	}

	@Test
	void nobody_confirms_for_a_group_of_his_own_whoever_asked() throws Exception {
		UUID own = this.fixtures.companion("Wati", Fixtures.PURWODADI);
		SignedInAccount both = this.fixtures.account("korcam", Fixtures.PURWODADI,
				Set.of(Role.SUBDISTRICT_COORDINATOR, Role.COMPANION), own);
		UUID id = this.rows.excuse(this.fixtures.servedGroup("Kenanga", Fixtures.GERBO, own, 1), this.month,
				this.coordinator, null);
		confirm(both, id).andExpect(flash().attribute("flashWarning", "excuse.error.own"));
		this.mvc.perform(post(PAGE + "/" + id + "/tolak").param("reason", "tidak").with(user(both)).with(csrf()))
			.andExpect(flash().attribute("flashWarning", "excuse.error.own"));
		assertThat(state(id)).isEqualTo("REQUESTED");
		assertThat(page(both, PAGE).select("button[name=id], input[name=id]")).isEmpty();
	}

	@Test
	void a_companion_confirms_nothing_and_a_neighbouring_coordinator_sees_nothing() throws Exception {
		UUID id = this.rows.excuse(this.melati, this.month, this.account, null);
		confirm(this.account, id).andExpect(status().isForbidden());
		confirm(this.fixtures.subdistrictCoordinator(Fixtures.TUTUR), id).andExpect(status().isNotFound());
		assertThat(page(this.fixtures.subdistrictCoordinator(Fixtures.TUTUR), PAGE).select("tbody tr")).isEmpty();
		assertThat(state(id)).isEqualTo("REQUESTED");
	}

	@Test
	void all_groups_of_a_companion_are_asked_for_at_once_without_those_that_met() throws Exception {
		this.rows.session(this.mawar, this.companion, this.month.atDay(1));
		request(this.coordinator, "semua").andExpect(status().is3xxRedirection());
		assertThat(this.jdbc.sql("select group_id from group_month_excuse").query(UUID.class).list())
			.containsExactly(this.melati);
		Document form = Jsoup.parse(request(this.coordinator, "semua").andExpect(status().is(422))
			.andReturn()
			.getResponse()
			.getContentAsString());
		assertThat(form.select(".error-summary").text()).contains("sudah memiliki pengajuan");
	}

	@Test
	void several_are_confirmed_together_or_none_of_them() throws Exception {
		UUID first = this.rows.excuse(this.melati, this.month, this.account, null);
		UUID own = this.rows.excuse(this.mawar, this.month, this.coordinator, null);
		this.mvc
			.perform(post(PAGE + "/setujui").param("id", first.toString(), own.toString())
				.with(user(this.coordinator))
				.with(csrf()))
			.andExpect(flash().attribute("flashWarning", "excuse.error.own"));
		assertThat(List.of(state(first), state(own))).containsOnly("REQUESTED");
		this.mvc
			.perform(post(PAGE + "/setujui").param("id", first.toString(), own.toString())
				.with(user(this.fixtures.regencyCoordinator()))
				.with(csrf()))
			.andExpect(flash().attribute("flash", "excuse.confirmed"));
		assertThat(List.of(state(first), state(own))).containsOnly("CONFIRMED");
	}

	@Test
	void a_refusal_needs_a_reason_and_a_decision_is_final() throws Exception {
		UUID id = this.rows.excuse(this.melati, this.month, this.account, null);
		this.mvc.perform(post(PAGE + "/" + id + "/tolak").with(user(this.coordinator)).with(csrf()))
			.andExpect(flash().attribute("flashWarning", "excuse.error.reason"));
		this.mvc.perform(post(PAGE + "/" + id + "/tolak").param("reason", "Ada pengganti")
			.with(user(this.coordinator))
			.with(csrf()));
		assertThat(state(id)).isEqualTo("REFUSED");
		confirm(this.coordinator, id).andExpect(flash().attribute("flashWarning", "excuse.error.decided"));
		assertThat(page(this.account, PAGE).select("tbody").text()).contains("ditolak").contains("Ada pengganti");
	}

	@Test
	void who_asked_may_withdraw_while_it_waits_and_a_coordinator_also_afterwards() throws Exception {
		UUID waiting = this.rows.excuse(this.melati, this.month, this.account, null);
		withdraw(this.account, waiting);
		assertThat(state(waiting)).isEqualTo("WITHDRAWN");
		UUID confirmed = this.rows.excuse(this.mawar, this.month, this.account, this.coordinator);
		withdraw(this.account, confirmed).andExpect(status().isNotFound());
		assertThat(state(confirmed)).isEqualTo("CONFIRMED");
		withdraw(this.coordinator, confirmed);
		assertThat(state(confirmed)).isEqualTo("WITHDRAWN");
	}

	@Test
	void a_companion_asks_for_his_own_groups_only_and_must_say_why() throws Exception {
		UUID other = this.fixtures.companion("Slamet", Fixtures.PURWODADI);
		UUID foreign = this.fixtures.servedGroup("Kenanga", Fixtures.GERBO, other, 1);
		request(this.account, foreign.toString()).andExpect(status().is(422));
		this.mvc.perform(form(this.account, this.melati.toString(), other.toString()))
			.andExpect(status().is3xxRedirection());
		assertThat(this.jdbc.sql("select group_id from group_month_excuse").query(UUID.class).list())
			.containsExactly(this.melati);
		Document form = Jsoup.parse(
				this.mvc
					.perform(post(PAGE).param("companionId", this.companion.toString())
						.param("group", "bukan-id")
						.param("month", this.month.toString())
						.with(user(this.account))
						.with(csrf()))
					.andExpect(status().is(422))
					.andReturn()
					.getResponse()
					.getContentAsString());
		assertThat(form.select(".error-summary li").eachText()).hasSize(2);
		assertThat(form.select("input[name=month]").val()).isEqualTo(this.month.toString());
	}

	@Test
	void the_form_offers_the_companions_groups_and_keeps_the_month_of_the_link() throws Exception {
		Document form = page(this.account, PAGE + "/baru?bulan=" + this.month.plusMonths(1));
		assertThat(form.select("select[name=group] option").eachText()).containsExactly("Pilih", "Semua kelompok (2)",
				"Mawar (Gerbo)", "Melati (Pucangsari)");
		assertThat(form.select("input[name=month]").val()).isEqualTo(this.month.plusMonths(1).toString());
		Document choose = page(this.coordinator, PAGE + "/baru");
		assertThat(choose.select("select[name=pendamping] option").eachText()).contains("Ratna (Purwodadi)");
	}

	@Test
	void the_list_filters_by_month_and_state_and_costs_the_same_with_twice_the_rows() throws Exception {
		this.rows.excuse(this.melati, this.month, this.account, null);
		this.rows.excuse(this.mawar, this.month.minusMonths(1), this.account, this.coordinator);
		assertThat(page(this.coordinator, PAGE).select("tbody tr")).hasSize(2);
		assertThat(page(this.coordinator, PAGE + "?status=CONFIRMED").select("tbody th a").text()).isEqualTo("Mawar");
		assertThat(page(this.coordinator, PAGE + "?bulan=" + this.month).select("tbody th a").text())
			.isEqualTo("Melati");
		int before = this.statements.of(() -> page(this.coordinator, PAGE)).size();
		for (int i = 1; i < 7; i++) {
			this.rows.excuse(this.melati, this.month.minusMonths(i + 1), this.account, null);
		}
		assertThat(this.statements.of(() -> page(this.coordinator, PAGE))).hasSize(before).hasSizeLessThanOrEqualTo(12);
	}

	private ResultActions request(SignedInAccount account, String group) throws Exception {
		return this.mvc.perform(form(account, group, this.companion.toString()));
	}

	private MockHttpServletRequestBuilder form(SignedInAccount account, String group, String companion) {
		return post(PAGE).param("companionId", companion)
			.param("group", group)
			.param("month", this.month.toString())
			.param("reason", "LEAVE")
			.param("note", "Cuti melahirkan")
			.with(user(account))
			.with(csrf());
	}

	private ResultActions confirm(SignedInAccount account, UUID id) throws Exception {
		return this.mvc.perform(post(PAGE + "/setujui").param("id", id.toString()).with(user(account)).with(csrf()));
	}

	private ResultActions withdraw(SignedInAccount account, UUID id) throws Exception {
		return this.mvc
			.perform(post(PAGE + "/" + id + "/tarik").param("reason", "Tidak jadi").with(user(account)).with(csrf()));
	}

	private UUID onlyExcuse() {
		return this.jdbc.sql("select id from group_month_excuse").query(UUID.class).single();
	}

	private String state(UUID id) {
		return this.jdbc.sql("select state from group_month_excuse where id = ?")
			.param(id)
			.query(String.class)
			.single();
	}

	private Document page(SignedInAccount account, String path) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(path).with(user(account)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

}
