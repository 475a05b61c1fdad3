package id.sikap.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
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
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@SikapTest
class CalendarTests {

	private static final String PAGE = "/p2k2/kalender?bulan=";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private Rows rows;

	@Autowired
	private Statements statements;

	@Autowired
	private Clock clock;

	/** A month that is over, so that nothing in it is still to come. */
	private YearMonth month;

	private UUID companion;

	private UUID melati;

	private UUID mawar;

	private SignedInAccount account;

	@BeforeEach
	void a_companion_with_two_groups() {
		this.fixtures.reset();
		this.month = YearMonth.now(this.clock).minusMonths(1);
		this.companion = this.fixtures.companion("Ratna", Fixtures.PURWODADI);
		this.melati = this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, this.companion, 2);
		this.mawar = this.fixtures.servedGroup("Mawar", Fixtures.GERBO, this.companion, 2);
		this.account = this.fixtures.accountOf(this.companion);
	}

	@Test
	void weeks_start_on_monday_and_each_day_shows_its_number() throws Exception {
		this.rows.session(this.melati, this.companion, this.month.atDay(5));
		this.rows.session(this.mawar, this.companion, this.month.atDay(5));
		Document page = page(this.account, PAGE + this.month);
		assertThat(page.select(".chart-calendar thead abbr").eachAttr("title")).startsWith("Senin").endsWith("Minggu");
		assertThat(page.select(".chart-calendar .heat-count").text()).isEqualTo("2");
		assertThat(page.select(".chart-calendar .heat-count").attr("href")).contains("hari=" + this.month.atDay(5));
	}

	@Test
	void a_plan_gives_way_to_the_session_that_fulfilled_it_on_whatever_day() throws Exception {
		this.rows.plan(this.melati, this.month.atDay(5));
		this.rows.session(this.melati, this.companion, this.month.atDay(12));
		Document page = page(this.account, PAGE + this.month);
		assertThat(page.select("#hari .agenda li")).hasSize(1);
		assertThat(page.select("#hari h3").text()).contains(" 12 ");
		assertThat(page.select("#hari .status-good")).hasSize(1);
	}

	@Test
	void a_plan_that_passed_without_a_session_says_so_and_an_excused_month_shows_none() throws Exception {
		UUID plan = this.rows.plan(this.melati, this.month.atDay(5));
		this.rows.plan(this.mawar, this.month.atDay(6));
		this.rows.excuse(this.mawar, this.month, this.account, this.fixtures.regencyCoordinator());
		Document page = page(this.account, PAGE + this.month);
		assertThat(page.select("#hari .agenda li")).hasSize(1);
		assertThat(page.select("#hari .status-bad").text()).isEqualTo("tidak terlaksana");
		assertThat(page.select("#hari a[href$=/alasan]").attr("href")).contains(plan.toString());
	}

	@Test
	void what_is_planned_from_today_on_is_still_to_come() throws Exception {
		LocalDate today = LocalDate.now(this.clock);
		this.rows.plan(this.melati, today);
		Document page = page(this.account, PAGE + YearMonth.from(today) + "&hari=" + today);
		assertThat(page.select("#hari .status-wait").text()).isEqualTo("direncanakan");
		assertThat(page.select(".chart-calendar .is-today .heat-count").text()).isEqualTo("1");
	}

	@Test
	void a_day_lists_its_meetings_and_their_number_is_the_number_in_the_grid() throws Exception {
		for (int i = 0; i < 3; i++) {
			this.rows.plan(this.fixtures.servedGroup("Anggrek " + i, Fixtures.GERBO, this.companion, 1),
					this.month.atDay(9));
		}
		Document page = page(this.account, PAGE + this.month + "&hari=" + this.month.atDay(9));
		assertThat(page.select("#hari .agenda li")).hasSize(3);
		assertThat(page.select(".chart-calendar .heat-count").text()).isEqualTo("3");
	}

	@Test
	void everybody_sees_his_own_area_and_a_kecamatan_can_be_picked() throws Exception {
		UUID other = this.fixtures.companion("Slamet", Fixtures.TUTUR);
		this.rows.plan(this.fixtures.servedGroup("Kenanga", Fixtures.ANDONOSARI, other, 1), this.month.atDay(9));
		this.rows.plan(this.melati, this.month.atDay(9));
		assertThat(page(this.account, PAGE + this.month).select("#hari .agenda li")).hasSize(1);
		SignedInAccount regency = this.fixtures.regencyCoordinator();
		assertThat(page(regency, PAGE + this.month).select("#hari .agenda li")).hasSize(2);
		assertThat(
				page(regency, PAGE + this.month + "&kecamatan=" + Fixtures.TUTUR).select("#hari .agenda li a").text())
			.startsWith("Kenanga");
		assertThat(page(this.fixtures.subdistrictCoordinator(Fixtures.TUTUR), PAGE + this.month)
			.select("#hari .agenda li")).hasSize(1);
	}

	@Test
	void the_calendar_costs_the_same_with_twice_the_rows() throws Exception {
		this.rows.plan(this.melati, this.month.atDay(9));
		int before = this.statements.of(() -> page(this.account, PAGE + this.month)).size();
		for (int i = 0; i < 4; i++) {
			this.rows.plan(this.fixtures.servedGroup("Anggrek " + i, Fixtures.GERBO, this.companion, 1),
					this.month.atDay(10 + i));
		}
		assertThat(this.statements.of(() -> page(this.account, PAGE + this.month))).hasSize(before)
			.hasSizeLessThanOrEqualTo(12);
	}

	private Document page(SignedInAccount account, String path) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(path).with(user(account)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

}
