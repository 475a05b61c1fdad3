package id.sikap.barrier;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import id.sikap.account.SignedInAccount;
import id.sikap.schedule.Rows;
import id.sikap.testing.Fixtures;
import id.sikap.testing.Pages;
import id.sikap.testing.SikapTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Where barriers stand on the pages of others. */
@SikapTest
class BarrierHomeTests {

	@Autowired
	private Pages pages;

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private BarrierRows rows;

	@Autowired
	private Rows schedule;

	@Autowired
	private Clock clock;

	private LocalDate today;

	private UUID ratna;

	private UUID melati;

	private SignedInAccount companion;

	@BeforeEach
	void a_companion_with_one_overdue_barrier_and_one_in_time_and_a_team_with_one() {
		this.fixtures.reset();
		this.today = LocalDate.now(this.clock);
		this.ratna = this.fixtures.companion("Ratna", Fixtures.PURWODADI);
		this.melati = this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, this.ratna, 1);
		this.companion = this.fixtures.accountOf(this.ratna);
		BarrierOwner own = BarrierOwner.companion(this.ratna, Fixtures.PURWODADI);
		BarrierPlace village = BarrierPlace.area(Fixtures.PUCANGSARI);
		this.rows.reported("HL1", 2, village, own, this.today.minusDays(9), this.today.minusDays(4), this.companion);
		this.rows.reported("HL5", 2, village, own, this.today.minusDays(9), this.today, this.companion);
		this.rows.reported("H4a", 2, BarrierPlace.area(Fixtures.PURWODADI),
				BarrierOwner.coordinatorOf(Fixtures.PURWODADI), this.today.minusDays(9), this.today.minusDays(1),
				this.companion);
	}

	@Test
	void what_a_companion_has_to_see_to_stands_on_his_home_what_is_late_first() throws Exception {
		Document home = this.pages.get(this.companion, "/");
		assertThat(home.select("[aria-labelledby=hambatan-saya] li").eachText().get(0))
			.isEqualTo("Jadwal P2K2 lewat 4 hari");
		assertThat(home.select("[aria-labelledby=hambatan-saya] li")).hasSize(2);
		String all = home.select("[aria-labelledby=hambatan-saya] .panel-head a").attr("href");
		assertThat(this.pages.get(this.companion, all).select("tbody tr")).hasSize(2);
	}

	@Test
	void a_coordinator_is_told_how_many_are_overdue_and_comes_to_just_those() throws Exception {
		for (SignedInAccount coordinator : new SignedInAccount[] { this.fixtures.regencyCoordinator(),
				this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI) }) {
			Element need = this.pages.get(coordinator, "/").select(".needs a[href^=/hambatan]").first();
			assertThat(need.text()).isEqualTo("2");
			assertThat(this.pages.get(coordinator, need.attr("href")).select("tbody tr")).hasSize(2);
			assertThat(this.pages.get(coordinator, "/perlu").select("#teks-BARRIER").text())
				.contains("Ratna: Jadwal P2K2, Pucangsari")
				.contains("Koordinator: Kurangnya Supervisi, Purwodadi")
				.doesNotContain("Titip");
		}
		assertThat(this.pages.get(this.fixtures.subdistrictCoordinator(Fixtures.TUTUR), "/")
			.select(".needs a[href^=/hambatan]")).isEmpty();
	}

	@Test
	void the_board_tells_what_holds_an_area_back_as_counts_that_a_viewer_may_read_too() throws Exception {
		SignedInAccount coordinator = this.fixtures.regencyCoordinator();
		String part = this.pages.get(coordinator, "/").select("[hx-get^=/hambatan/ringkasan]").attr("hx-get");
		Document open = this.pages.get(coordinator, part);
		assertThat(open.select("tbody th").eachText()).containsExactly("Kurangnya Supervisi", "Jadwal P2K2",
				"Titip ATM/KKS");
		assertThat(open.select("p").text()).isEqualTo("3 belum selesai · tekanan 60,0 dari 100");
		for (Element link : open.select("tbody a")) {
			assertThat(this.pages.get(coordinator, link.attr("href")).select("tbody tr")).hasSize(1);
		}
		assertThat(this.pages.get(this.fixtures.viewer(), part).select("tbody tr")).hasSize(3);
		assertThat(this.pages.get(this.fixtures.viewer(), part).select("a")).isEmpty();
		this.pages.get(this.companion, part, 404);
		this.pages.get(this.fixtures.subdistrictCoordinator(Fixtures.TUTUR), part, 404);
		this.pages.get(this.fixtures.admin(), part, 403);
		String before = "/hambatan/ringkasan?wilayah=35.14&bulan=" + YearMonth.from(this.today).minusMonths(2);
		assertThat(this.pages.get(coordinator, before).text()).contains("Tidak ada hambatan");
	}

	@Test
	void who_gives_the_reason_of_a_meeting_not_held_goes_on_to_report_it_with_one_button() throws Exception {
		UUID plan = this.schedule.plan(this.melati, this.today.withDayOfMonth(1));
		String path = "/p2k2/rencana/" + plan + "/alasan";
		assertThat(this.pages.get(this.companion, path).select("button[name=lanjut][value=hambatan]")).hasSize(1);
		String next = this.pages.send(this.companion, path,
				Pages.form("reason", "WEATHER", "version", "0", "lanjut", "hambatan"));
		Document form = this.pages.get(this.companion, next);
		assertThat(form.select("input[name=type][checked]").val()).isEqualTo("H3a");
		assertThat(form.select("input[name=planId]").val()).isEqualTo(plan.toString());
	}

	@Test
	void a_session_page_offers_to_make_its_obstacle_a_barrier_with_and_without_javascript() throws Exception {
		UUID session = this.schedule.session(this.melati, this.ratna, this.today);
		Element part = this.pages.get(this.companion, "/p2k2/" + session).select("[hx-get^=/hambatan/sesi]").first();
		assertThat(part.attr("hx-get")).isEqualTo("/hambatan/sesi/" + session);
		assertThat(part.select("a").attr("href")).isEqualTo("/hambatan/baru?sesi=" + session);
	}

}
