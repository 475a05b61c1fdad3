package id.sikap.monthlyreport;

import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;

import id.sikap.account.SignedInAccount;
import id.sikap.schedule.Rows;
import id.sikap.testing.Fixtures;
import id.sikap.testing.Pages;
import id.sikap.testing.SikapTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

@SikapTest
class MonthlyReportPagesTests {

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private Rows rows;

	@Autowired
	private Pages pages;

	@Autowired
	private Clock clock;

	private YearMonth month;

	private UUID siti;

	private UUID mawar;

	private SignedInAccount own;

	private SignedInAccount coordinator;

	private String path;

	@BeforeEach
	void start_with_a_companion_of_two_groups_of_which_one_met() {
		this.fixtures.reset();
		this.month = YearMonth.now(this.clock).minusMonths(1);
		this.siti = this.fixtures.companion("Siti Contoh", Fixtures.PURWODADI);
		this.own = this.fixtures.accountOf(this.siti);
		this.coordinator = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
		UUID melati = this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, this.siti, 1);
		this.mawar = this.fixtures.servedGroup("Mawar", Fixtures.PUCANGSARI, this.siti, 1);
		this.rows.marks(this.rows.session(melati, this.siti, this.month.atDay(9)), 1, 0);
		this.path = "/laporan-bulanan/" + this.siti + "/" + this.month;
	}

	@Test
	void a_companion_finds_his_months_and_submits_one() throws Exception {
		Document list = this.pages.get(this.own, "/laporan-bulanan");
		assertThat(list.select("a[href=" + this.path + "]")).hasSize(1);
		assertThat(list.select(".tabs-counted")).isEmpty();
		Document refused = this.pages.post(this.own, this.path, Pages.form("note", "Bulan yang ramai"), 422);
		String field = "#explanations" + this.mawar;
		assertThat(refused.select("[data-error-summary] a").eachText().toString()).contains("Mawar");
		assertThat(refused.select(field).attr("aria-invalid")).isEqualTo("true");
		assertThat(refused.select("#note").text()).isEqualTo("Bulan yang ramai");
		String shown = this.pages.send(this.own, this.path,
				Pages.form("note", "Bulan yang ramai", "explanations[" + this.mawar + "]", "Jalan putus"));
		Document page = this.pages.get(this.own, shown);
		assertThat(page.select(field)).isEmpty();
		assertThat(page.text()).contains("Jalan putus", "Bulan yang ramai", "menunggu diterima");
	}

	@Test
	void a_coordinator_sees_who_is_missing_and_sends_back_or_accepts() throws Exception {
		Document list = this.pages.get(this.coordinator, "/laporan-bulanan?bulan=" + this.month);
		assertThat(list.select("[data-count=MISSING]").text()).isEqualTo("1");
		assertThat(list.select("#teks").text()).contains("Siti Contoh", "Purwodadi");
		assertThat(this.pages.get(this.coordinator, this.path).select("form textarea, [action$=terima]")).isEmpty();
		this.pages.send(this.own, this.path, Pages.form("explanations[" + this.mawar + "]", "Jalan putus"));
		assertThat(this.pages.get(this.coordinator, this.path).select("[action$=terima]")).hasSize(1);
		this.pages.send(this.coordinator, this.path + "/kembalikan", Pages.form("version", "1", "reason", ""));
		assertThat(this.pages.get(this.coordinator, this.path).select("[action$=terima]")).hasSize(1);
		this.pages.send(this.coordinator, this.path + "/kembalikan",
				Pages.form("version", "1", "reason", "Foto Melati belum ada"));
		Document again = this.pages.get(this.own, this.path);
		assertThat(again.select(".note-warn").text()).contains("Foto Melati belum ada");
		assertThat(again.select("#explanations" + this.mawar).text()).isEqualTo("Jalan putus");
		this.pages.send(this.own, this.path, Pages.form("explanations[" + this.mawar + "]", "Jalan putus"));
		this.pages.send(this.coordinator, this.path + "/terima", Pages.form("version", "2"));
		Document done = this.pages.get(this.coordinator,
				"/laporan-bulanan?bulan=" + this.month + "&status=ACCEPTED&urut=masuk,desc");
		assertThat(done.select("tbody th").text()).isEqualTo("Siti Contoh");
		assertThat(done.select("#teks")).isEmpty();
	}

	@Test
	void who_may_see_and_do_what() throws Exception {
		SignedInAccount colleague = this.fixtures.accountOf(this.fixtures.companion("Budi Contoh", Fixtures.PURWODADI));
		SignedInAccount tutur = this.fixtures.subdistrictCoordinator(Fixtures.TUTUR);
		for (SignedInAccount outside : new SignedInAccount[] { this.fixtures.admin(), this.fixtures.viewer() }) {
			this.pages.get(outside, "/laporan-bulanan", 403);
			this.pages.get(outside, this.path, 403);
		}
		for (SignedInAccount stranger : new SignedInAccount[] { colleague, tutur }) {
			this.pages.get(stranger, this.path, 404);
			this.pages.post(stranger, this.path, Pages.form("note", ""), 404);
		}
		this.pages.post(this.coordinator, this.path, Pages.form("explanations[" + this.mawar + "]", "Jalan putus"),
				403);
		this.pages.send(this.own, this.path, Pages.form("explanations[" + this.mawar + "]", "Jalan putus"));
		this.pages.post(this.own, this.path + "/terima", Pages.form("version", "1"), 403);
		this.pages.post(tutur, this.path + "/terima", Pages.form("version", "1"), 404);
		assertThat(this.pages.get(tutur, "/laporan-bulanan?bulan=" + this.month).text()).doesNotContain("Siti Contoh");
		this.pages.get(this.own, "/laporan-bulanan/" + this.siti + "/" + YearMonth.now(this.clock).plusMonths(1), 400);
	}

	@Test
	void the_list_of_a_regency_is_filtered_and_read_in_english() throws Exception {
		SignedInAccount regency = this.fixtures.regencyCoordinator();
		this.fixtures.servedGroup("Anggrek", Fixtures.ANDONOSARI, this.fixtures.companion("Dewi", Fixtures.TUTUR), 1);
		Document all = this.pages.get(regency, "/laporan-bulanan?lang=en&bulan=" + this.month);
		assertThat(all.select("tbody th").eachText()).containsExactly("Dewi", "Siti Contoh");
		Document one = this.pages.get(regency, "/laporan-bulanan?bulan=" + this.month + "&kecamatan=" + Fixtures.TUTUR);
		assertThat(one.select("tbody th").eachText()).containsExactly("Dewi");
		assertThat(this.pages.ask(regency, MockMvcRequestBuilders.get("/ekspor/laporan-bulanan?bulan=" + this.month))
			.getContentType()).contains("spreadsheetml");
	}

}
