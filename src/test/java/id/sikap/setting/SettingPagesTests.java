package id.sikap.setting;

import java.time.Clock;
import java.time.YearMonth;

import id.sikap.account.SignedInAccount;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
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
class SettingPagesTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private SettingService settings;

	@Autowired
	private Clock clock;

	private SignedInAccount coordinator;

	private String month;

	@BeforeEach
	void start_with_nothing_set() {
		this.fixtures.reset();
		this.coordinator = this.fixtures.regencyCoordinator();
		this.month = YearMonth.now(this.clock).toString();
	}

	@Test
	void the_page_shows_what_is_in_force_and_every_kecamatan() throws Exception {
		Document page = page("/pengaturan");
		assertThat(page.select("dd").eachText()).contains("Pemerintah Kabupaten Pasuruan", "Dinas Sosial");
		assertThat(page.select("a[href^=/pengaturan/kecamatan/]")).hasSize(24);
	}

	@Test
	void a_letterhead_is_changed_from_a_month_on() throws Exception {
		this.mvc.perform(letterhead("Dinas Sosial Contoh"))
			.andExpect(status().is3xxRedirection())
			.andExpect(redirectedUrlPattern("/pengaturan?wilayah=35.14"));
		Document page = page("/pengaturan");
		assertThat(page.select("dd").eachText()).contains("Dinas Sosial Contoh");
		assertThat(page.select("td").eachText()).contains("Dinas Sosial Contoh");
	}

	@Test
	void an_empty_office_comes_back_with_what_was_typed() throws Exception {
		String html = this.mvc.perform(letterhead("").param("addressLine", "Jalan Contoh 1"))
			.andExpect(status().isUnprocessableContent())
			.andReturn()
			.getResponse()
			.getContentAsString();
		Document page = Jsoup.parse(html);
		assertThat(page.select("[data-error-summary] a[href=#office]").text()).isEqualTo("Dinas wajib diisi");
		assertThat(page.select("#addressLine").val()).isEqualTo("Jalan Contoh 1");
		assertThat(page.select("#validFrom option[selected]").val()).isEqualTo(this.month);
	}

	@Test
	void a_nip_with_a_digit_missing_is_refused_and_spaces_are_forgiven() throws Exception {
		this.mvc.perform(signer("99000101 202501 1 01")).andExpect(status().isUnprocessableContent());
		this.mvc.perform(signer("99000101 202501 1 001")).andExpect(status().is3xxRedirection());
		assertThat(this.settings.report(Fixtures.PURWODADI, YearMonth.parse(this.month)).subdistrictCoordinator().nip())
			.isEqualTo("990001012025011001");
		assertThat(page("/pengaturan").text()).contains("NIP 99000101 202501 1 001");
	}

	@Test
	void a_newer_change_of_somebody_else_is_shown_beside_ones_own() throws Exception {
		this.mvc.perform(letterhead("Dinas Pertama")).andExpect(status().is3xxRedirection());
		String html = this.mvc.perform(letterhead("Dinas Kedua"))
			.andExpect(status().isConflict())
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(Jsoup.parse(html).select("[data-error-summary] td").eachText()).contains("Dinas Kedua",
				"Dinas Pertama");
	}

	@Test
	void every_form_opens() throws Exception {
		assertThat(page("/pengaturan/kop").select("#validFrom option")).hasSizeGreaterThan(30);
		assertThat(page("/pengaturan/penanda-tangan").select("#regencyTitle").val())
			.isEqualTo("Koordinator Kabupaten/Kota");
		assertThat(page("/pengaturan/kecamatan/35.14.01").select("h1").text()).contains("Purwodadi");
	}

	@Test
	void only_administrators_and_the_regencys_coordinator_come_in() throws Exception {
		this.mvc.perform(get("/pengaturan").with(user(this.fixtures.admin()))).andExpect(status().isOk());
		for (SignedInAccount other : new SignedInAccount[] { this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI),
				this.fixtures.viewer(),
				this.fixtures.accountOf(this.fixtures.companion("Siti Contoh", Fixtures.PURWODADI)) }) {
			this.mvc.perform(get("/pengaturan").with(user(other))).andExpect(status().isForbidden());
		}
	}

	@Test
	void another_regency_is_not_there() throws Exception {
		this.mvc.perform(get("/pengaturan?wilayah=35.15").with(user(this.coordinator)))
			.andExpect(status().isNotFound());
		this.mvc.perform(get("/pengaturan/kecamatan/35.15.01").with(user(this.coordinator)))
			.andExpect(status().isNotFound());
	}

	private MockHttpServletRequestBuilder letterhead(String office) {
		return post("/pengaturan/kop").with(user(this.coordinator))
			.with(csrf())
			.param("government", "Pemerintah Kabupaten Pasuruan")
			.param("office", office)
			.param("validFrom", this.month)
			.param("version", "0");
	}

	private MockHttpServletRequestBuilder signer(String nip) {
		return post("/pengaturan/kecamatan/35.14.01").with(user(this.coordinator))
			.with(csrf())
			.param("signerName", "Nama Contoh")
			.param("signerNip", nip)
			.param("validFrom", this.month)
			.param("version", "0");
	}

	private Document page(String url) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(url).with(user(this.coordinator)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

}
