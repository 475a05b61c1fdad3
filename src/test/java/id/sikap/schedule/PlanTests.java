package id.sikap.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@SikapTest
class PlanTests {

	private static final String PAGE = "/p2k2/rencana";

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

	private YearMonth next;

	private UUID companion;

	private UUID melati;

	private SignedInAccount account;

	@BeforeEach
	void a_companion_with_two_groups() {
		this.fixtures.reset();
		this.next = YearMonth.now(this.clock).plusMonths(1);
		this.companion = this.fixtures.companion("Ratna", Fixtures.PURWODADI);
		this.melati = this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, this.companion, 3);
		this.fixtures.servedGroup("Mawar", Fixtures.GERBO, this.companion, 2);
		this.account = this.fixtures.accountOf(this.companion);
	}

	@Test
	void a_companion_sees_a_proposal_for_every_group_of_his() throws Exception {
		this.rows.session(this.melati, this.companion, this.next.minusMonths(1).atDay(3));
		Document page = page(this.account, PAGE + "?bulan=" + this.next);
		assertThat(page.select(".plan-table tbody th span:first-child").eachText()).containsExactly("Mawar", "Melati");
		LocalDate proposed = LocalDate.parse(page.select("input[name='rows[1].plannedOn']").val());
		assertThat(proposed.getDayOfWeek()).isEqualTo(this.next.minusMonths(1).atDay(3).getDayOfWeek());
		assertThat(YearMonth.from(proposed)).isEqualTo(this.next);
		assertThat(page.select("select[name='rows[1].topicId'] option[selected]").text()).startsWith("M1-1 ");
	}

	@Test
	void the_plan_is_saved_all_at_once_and_then_shown_as_stored() throws Exception {
		UUID mawar = group("Mawar");
		this.mvc
			.perform(row(row(save(this.account), 0, mawar, this.next.atDay(4), null), 1, this.melati,
					this.next.atDay(5), null))
			.andExpect(status().is3xxRedirection())
			.andExpect(redirectedUrlPattern("/p2k2/rencana?bulan=" + this.next + "&pendamping=*"));
		assertThat(this.jdbc.sql("select planned_on from p2k2_plan order by planned_on").query(LocalDate.class).list())
			.containsExactly(this.next.atDay(4), this.next.atDay(5));
		Document page = page(this.account, PAGE + "?bulan=" + this.next);
		assertThat(page.select(".plan-table .status-wait")).hasSize(2);
	}

	@Test
	void one_wrong_row_saves_none_and_keeps_what_was_typed() throws Exception {
		Document page = Jsoup.parse(this.mvc
			.perform(row(row(save(this.account), 0, group("Mawar"), this.next.plusMonths(1).atDay(4), null), 1,
					this.melati, this.next.atDay(5), null))
			.andExpect(status().is(422))
			.andReturn()
			.getResponse()
			.getContentAsString());
		assertThat(page.select(".error-summary li").text()).contains("Mawar").contains("bulan rencana");
		assertThat(page.select("input[name='rows[0].plannedOn']").val())
			.isEqualTo(this.next.plusMonths(1).atDay(4).toString());
		assertThat(page.select("input[name='rows[1].plannedOn']").val()).isEqualTo(this.next.atDay(5).toString());
		assertThat(plans()).isZero();
	}

	@Test
	void a_day_that_has_passed_is_refused_unless_it_was_planned_before() throws Exception {
		LocalDate today = LocalDate.now(this.clock);
		YearMonth month = YearMonth.from(today.minusDays(1));
		this.mvc.perform(row(save(this.account, month), 0, this.melati, today.minusDays(1), null))
			.andExpect(status().is(422));
		this.rows.plan(this.melati, today.minusDays(1));
		this.mvc.perform(row(save(this.account, month), 0, this.melati, today.minusDays(1), 0).param("rows[0].place",
				"Rumah ketua"))
			.andExpect(status().is3xxRedirection());
		assertThat(this.jdbc.sql("select place from p2k2_plan").query(String.class).single()).isEqualTo("Rumah ketua");
	}

	@Test
	void a_plan_that_somebody_else_changed_is_not_overwritten() throws Exception {
		this.rows.plan(this.melati, this.next.atDay(5));
		this.jdbc.sql("update p2k2_plan set version = 3").update();
		Document page = Jsoup.parse(this.mvc.perform(row(save(this.account), 0, this.melati, this.next.atDay(6), 2))
			.andExpect(status().isConflict())
			.andReturn()
			.getResponse()
			.getContentAsString());
		assertThat(page.text()).contains("Tersimpan sekarang: 5 ");
		assertThat(page.select("input[name='rows[0].version']").val()).isEqualTo("3");
		this.mvc.perform(row(save(this.account), 0, this.melati, this.next.atDay(6), 3))
			.andExpect(status().is3xxRedirection());
		assertThat(this.jdbc.sql("select planned_on from p2k2_plan").query(LocalDate.class).single())
			.isEqualTo(this.next.atDay(6));
	}

	@Test
	void a_row_without_a_day_takes_the_plan_away() throws Exception {
		this.rows.plan(this.melati, this.next.atDay(5));
		this.mvc.perform(row(save(this.account), 0, this.melati, null, 0)).andExpect(status().is3xxRedirection());
		assertThat(plans()).isZero();
	}

	@Test
	void a_group_of_another_companion_cannot_be_planned() throws Exception {
		UUID other = this.fixtures.companion("Slamet", Fixtures.PURWODADI);
		UUID foreign = this.fixtures.servedGroup("Kenanga", Fixtures.GERBO, other, 1);
		this.mvc.perform(row(save(this.account), 0, foreign, this.next.atDay(5), null))
			.andExpect(status().isNotFound());
		this.mvc.perform(get(PAGE).param("pendamping", other.toString()).with(user(this.account)))
			.andExpect(status().isNotFound());
		assertThat(plans()).isZero();
	}

	@Test
	void a_coordinator_sees_who_lacks_a_plan_and_plans_for_him() throws Exception {
		SignedInAccount coordinator = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
		UUID other = this.fixtures.companion("Slamet", Fixtures.PURWODADI);
		this.rows.plan(this.fixtures.servedGroup("Kenanga", Fixtures.GERBO, other, 1), this.next.atDay(7));
		Document page = page(coordinator, PAGE + "?bulan=" + this.next);
		assertThat(page.select("tbody th").eachText()).containsExactly("Ratna", "Slamet");
		assertThat(page.select("tbody tr td:last-child").eachText()).containsExactly("2", "0");
		page = page(coordinator, PAGE + "?rencana=UNPLANNED&bulan=" + this.next);
		assertThat(page.select("tbody th").eachText()).containsExactly("Ratna");
		this.mvc.perform(row(save(coordinator), 0, this.melati, this.next.atDay(5), null))
			.andExpect(status().is3xxRedirection());
		assertThat(plans()).isEqualTo(2);
		this.mvc
			.perform(get(PAGE).param("pendamping", this.companion.toString())
				.with(user(this.fixtures.subdistrictCoordinator(Fixtures.TUTUR))))
			.andExpect(status().isNotFound());
	}

	@Test
	void a_plan_whose_day_passed_without_a_session_asks_for_the_reason() throws Exception {
		LocalDate yesterday = LocalDate.now(this.clock).minusDays(1);
		UUID plan = this.rows.plan(this.melati, yesterday);
		Document page = page(this.account, PAGE + "?bulan=" + YearMonth.from(yesterday));
		String link = page.select("a[href$=/alasan]").attr("href");
		assertThat(link).isEqualTo(PAGE + "/" + plan + "/alasan");
		page(this.account, link);
		this.mvc
			.perform(post(link).param("reason", "OTHER").param("version", "0").with(user(this.account)).with(csrf()))
			.andExpect(status().is(422));
		this.mvc
			.perform(post(link).param("reason", "WEATHER").param("version", "0").with(user(this.account)).with(csrf()))
			.andExpect(status().is3xxRedirection());
		assertThat(this.jdbc.sql("select not_held_reason from p2k2_plan").query(String.class).single())
			.isEqualTo("WEATHER");
	}

	@Test
	void no_reason_is_taken_for_a_meeting_that_was_held_or_is_still_to_come() throws Exception {
		UUID ahead = this.rows.plan(this.melati, this.next.atDay(5));
		this.mvc.perform(explain(ahead)).andExpect(status().is(422));
		LocalDate yesterday = LocalDate.now(this.clock).minusDays(1);
		UUID passed = this.rows.plan(this.melati, yesterday);
		this.rows.session(this.melati, this.companion, yesterday);
		this.mvc.perform(explain(passed)).andExpect(status().is(422));
	}

	@Test
	void a_foreign_plan_and_an_unknown_month_are_refused_with_words() throws Exception {
		UUID plan = this.rows.plan(this.melati, this.next.atDay(5));
		SignedInAccount stranger = this.fixtures.accountOf(this.fixtures.companion("Slamet", Fixtures.PURWODADI));
		this.mvc.perform(get(PAGE + "/" + plan + "/alasan").with(user(stranger))).andExpect(status().isNotFound());
		for (String month : List.of("2026-13", "oktober", "9999-01")) {
			String answer = this.mvc.perform(get(PAGE).param("bulan", month).with(user(this.account)))
				.andExpect(status().isBadRequest())
				.andReturn()
				.getResponse()
				.getContentAsString();
			assertThat(Jsoup.parse(answer).text()).contains("“" + month + "” bukan bulan");
		}
	}

	@Test
	void the_pages_cost_the_same_with_twice_the_rows() throws Exception {
		SignedInAccount coordinator = this.fixtures.regencyCoordinator();
		String own = PAGE + "?bulan=" + this.next;
		int ofCompanion = statements(this.account, own);
		int ofCoordinator = statements(coordinator, own);
		for (int i = 0; i < 4; i++) {
			this.fixtures.servedGroup("Baru " + i, Fixtures.GERBO, this.companion, 1);
			this.fixtures.servedGroup("Lain " + i, Fixtures.GERBO,
					this.fixtures.companion("Lain " + i, Fixtures.PURWODADI), 1);
		}
		assertThat(statements(this.account, own)).isEqualTo(ofCompanion).isLessThanOrEqualTo(12);
		assertThat(statements(coordinator, own)).isEqualTo(ofCoordinator).isLessThanOrEqualTo(12);
	}

	private int statements(SignedInAccount account, String path) throws Exception {
		return this.statements.of(() -> page(account, path)).size();
	}

	private MockHttpServletRequestBuilder explain(UUID plan) {
		return post(PAGE + "/" + plan + "/alasan").param("reason", "WEATHER")
			.param("version", "0")
			.with(user(this.account))
			.with(csrf());
	}

	private MockHttpServletRequestBuilder save(SignedInAccount account) {
		return save(account, this.next);
	}

	private MockHttpServletRequestBuilder save(SignedInAccount account, YearMonth month) {
		return post(PAGE).param("bulan", month.toString())
			.param("pendamping", this.companion.toString())
			.with(user(account))
			.with(csrf());
	}

	private static MockHttpServletRequestBuilder row(MockHttpServletRequestBuilder request, int number, UUID group,
			LocalDate day, Integer version) {
		String path = "rows[" + number + "].";
		return request.param(path + "groupId", group.toString())
			.param(path + "plannedOn", (day != null) ? day.toString() : "")
			.param(path + "startTime", "09:30")
			.param(path + "version", (version != null) ? version.toString() : "");
	}

	private UUID group(String name) {
		return this.jdbc.sql("select id from household_group where name = ?").param(name).query(UUID.class).single();
	}

	private long plans() {
		return this.jdbc.sql("select count(*) from p2k2_plan").query(Long.class).single();
	}

	private Document page(SignedInAccount account, String path) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(path).with(user(account)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

}
