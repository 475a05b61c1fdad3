package id.sikap.report;

import java.time.Clock;
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
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@SikapTest
class ReportAccessTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private ReportedMonth month;

	@Autowired
	private Statements statements;

	@Autowired
	private Clock clock;

	@BeforeEach
	void write_a_month() {
		this.month.write();
	}

	@Test
	void a_companion_opens_his_own_report_and_no_other() throws Exception {
		SignedInAccount siti = this.month.sitisAccount;
		answers(siti, 200, this.month.companionReport(this.month.siti));
		answers(siti, 404, this.month.companionReport(this.month.budi), this.month.companionReport(this.month.wati),
				this.month.subdistrictReport(Fixtures.PURWODADI), this.month.regencyReport());
		answers(siti, 403, zip(Fixtures.PURWODADI));
	}

	@Test
	void a_kecamatan_coordinator_opens_his_kecamatan_and_its_companions() throws Exception {
		SignedInAccount korcam = this.month.subdistrictCoordinatorWithCaseload();
		answers(korcam, 200, this.month.subdistrictReport(Fixtures.PURWODADI),
				this.month.companionReport(this.month.siti), this.month.companionReport(this.month.budi),
				zip(Fixtures.PURWODADI));
		answers(korcam, 404, this.month.subdistrictReport(Fixtures.TUTUR), this.month.regencyReport(),
				this.month.companionReport(this.month.wati), zip(Fixtures.TUTUR));
	}

	@Test
	void a_regency_coordinator_opens_all_of_the_regency() throws Exception {
		answers(this.month.coordinator, 200, this.month.regencyReport(), this.month.subdistrictReport(Fixtures.TUTUR),
				this.month.companionReport(this.month.wati));
		answers(this.month.coordinator, 404, this.month.subdistrictReport("35.15.01"),
				"/laporan/kabupaten/35.15/" + this.month.month() + ".pdf",
				this.month.companionReport(UUID.randomUUID()));
	}

	@Test
	void a_viewer_opens_areas_and_no_companion() throws Exception {
		SignedInAccount viewer = this.fixtures.viewer();
		answers(viewer, 200, this.month.regencyReport(), this.month.subdistrictReport(Fixtures.PURWODADI));
		answers(viewer, 404, this.month.companionReport(this.month.siti));
		answers(viewer, 403, zip(Fixtures.PURWODADI));
	}

	@Test
	void an_administrator_opens_none() throws Exception {
		answers(this.fixtures.admin(), 403, "/laporan", this.month.regencyReport(),
				this.month.companionReport(this.month.siti), zip(Fixtures.PURWODADI));
	}

	@Test
	void a_month_that_does_not_exist_or_has_not_begun_is_told_by_name() throws Exception {
		YearMonth next = YearMonth.now(this.clock).plusMonths(1);
		for (String wrong : List.of("2026-13", "2026-1", "oktober", "1999-01", next.toString())) {
			String page = perform(this.month.coordinator, "/laporan/kecamatan/35.14.01/" + wrong + ".pdf")
				.andExpect(status().isBadRequest())
				.andReturn()
				.getResponse()
				.getContentAsString();
			assertThat(Jsoup.parse(page).select("main").text()).contains(wrong);
		}
		answers(this.month.coordinator, 400, "/laporan?bulan=2026-13", "/laporan?bulan=" + next);
	}

	@Test
	void an_address_that_nobody_made_is_not_there() throws Exception {
		answers(this.month.coordinator, 404, "/laporan/provinsi/35/" + this.month.month() + ".pdf",
				"/laporan/pendamping/siti/" + this.month.month() + ".pdf",
				"/laporan/kecamatan/35.14/" + this.month.month() + ".pdf",
				"/laporan/kabupaten/35.14.01/" + this.month.month() + ".pdf",
				"/laporan/pendamping/" + this.month.siti + "/" + this.month.month() + "/pendamping.zip");
	}

	@Test
	void the_page_offers_each_reader_what_he_may_open() throws Exception {
		assertThat(links(this.month.coordinator, "/laporan?kecamatan=35.14.01"))
			.contains(this.month.regencyReport(), this.month.subdistrictReport(Fixtures.TUTUR),
					this.month.companionReport(this.month.siti), zip(Fixtures.PURWODADI))
			.doesNotContain(this.month.companionReport(this.month.wati));
		assertThat(links(this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI), "/laporan"))
			.contains(this.month.subdistrictReport(Fixtures.PURWODADI), this.month.companionReport(this.month.budi))
			.doesNotContain(this.month.regencyReport(), this.month.subdistrictReport(Fixtures.TUTUR));
		assertThat(links(this.fixtures.viewer(), "/laporan?kecamatan=35.14.01"))
			.contains(this.month.regencyReport(), this.month.subdistrictReport(Fixtures.PURWODADI))
			.noneMatch((link) -> link.contains("pendamping"));
		assertThat(links(this.month.sitisAccount, "/laporan")).contains(this.month.companionReport(this.month.siti))
			.allMatch((link) -> link.contains(this.month.siti.toString()));
	}

	@Test
	void every_report_that_the_page_offers_opens() throws Exception {
		for (String link : links(this.month.coordinator, "/laporan?kecamatan=35.14.01").subList(0, 3)) {
			answers(this.month.coordinator, 200, link);
		}
	}

	@Test
	void the_page_costs_the_same_for_twice_as_many_companions() throws Exception {
		page(this.month.coordinator, "/laporan"); // the areas are in memory from now on
		int few = this.statements.of(() -> page(this.month.coordinator, "/laporan?kecamatan=35.14.01")).size();
		for (int i = 0; i < 6; i++) {
			this.fixtures.servedGroup("Dahlia " + i, Fixtures.GERBO,
					this.fixtures.companion("Rini Contoh " + i, Fixtures.PURWODADI), 3);
		}
		assertThat(this.statements.of(() -> page(this.month.coordinator, "/laporan?kecamatan=35.14.01"))).hasSize(few)
			.hasSizeLessThan(12);
	}

	@Test
	void a_report_costs_the_same_for_twice_as_many_groups() throws Exception {
		String address = this.month.subdistrictReport(Fixtures.PURWODADI);
		int few = this.statements.of(() -> perform(this.month.coordinator, address)).size();
		for (int i = 0; i < 6; i++) {
			this.fixtures.servedGroup("Dahlia " + i, Fixtures.GERBO, this.month.siti, 3);
		}
		assertThat(this.statements.of(() -> perform(this.month.coordinator, address))).hasSize(few);
	}

	private String zip(String code) {
		return "/laporan/kecamatan/" + code + "/" + this.month.month() + "/pendamping.zip";
	}

	private void answers(SignedInAccount reader, int status, String... addresses) throws Exception {
		for (String address : addresses) {
			assertThat(perform(reader, address).andReturn().getResponse().getStatus()).as(address).isEqualTo(status);
		}
	}

	private ResultActions perform(SignedInAccount reader, String address) throws Exception {
		return this.mvc.perform(get(address).with(user(reader)));
	}

	private Document page(SignedInAccount reader, String address) throws Exception {
		return Jsoup
			.parse(perform(reader, address).andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
	}

	private List<String> links(SignedInAccount reader, String address) throws Exception {
		return page(reader, address).select("main a[href^=/laporan/]").eachAttr("href");
	}

}
