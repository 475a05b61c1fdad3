package id.sikap.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;

import id.sikap.account.SignedInAccount;
import id.sikap.indicator.ClosedMonths;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@SikapTest
class ReportIssueTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private ReportedMonth month;

	@Autowired
	private ClosedMonths months;

	@Autowired
	private JdbcClient jdbc;

	private String address;

	@BeforeEach
	void write_a_month() {
		this.month.write();
		this.address = "/laporan/kecamatan/35.14.01/" + this.month.month();
	}

	@Test
	void a_report_stays_a_draft_until_its_month_is_closed() throws Exception {
		Document refused = Jsoup.parse(send("/terbit", 422));
		assertThat(refused.select("main [role=alert]").text()).contains("belum ditutup");
		assertThat(refused.select("main form[action$=/terbit]")).isEmpty();
		assertThat(Pdf.of(paper(this.month.coordinator)).text()).contains("KONSEP", "Konsep, belum bernomor");
	}

	@Test
	void an_issued_report_has_a_number_and_a_code_on_every_page_and_is_no_draft() throws Exception {
		issue();
		Pdf pdf = Pdf.of(paper(this.month.coordinator));
		assertThat(pdf.text()).contains("Nomor 35.14.01/KAP/" + this.month.month())
			.doesNotContain("KONSEP", "belum bernomor");
		for (int page = 1; page <= pdf.pages(); page++) {
			assertThat(pdf.text(page, page)).contains("kode periksa " + code());
		}
		assertThat(Jsoup.parse(page("/laporan", this.month.coordinator)).select("main").text())
			.contains("35.14.01/KAP/" + this.month.month());
	}

	@Test
	void a_paper_stays_as_it_was_issued_whatever_is_recorded_later() throws Exception {
		issue();
		byte[] before = paper(this.month.coordinator);
		this.fixtures.servedGroup("Dahlia 1", Fixtures.GERBO, this.month.siti, 5);
		assertThat(paper(this.month.coordinator)).isEqualTo(before);
		assertThat(page(this.address, this.month.coordinator))
			.contains(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(before)));
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update issued_report_paper set content = 'x'").update());
	}

	@Test
	void a_viewers_copy_of_an_issued_report_has_the_number_and_names_nobody() throws Exception {
		issue();
		assertThat(Pdf.of(paper(this.fixtures.viewer())).text()).contains("35.14.01/KAP/", code())
			.doesNotContain("Siti", "Budi", ReportedMonth.OBSTACLE);
		assertThat(Pdf.of(paper(this.month.coordinator)).text()).contains("Siti Contoh");
	}

	@Test
	void a_report_is_issued_once_and_again_only_when_it_was_withdrawn_with_a_reason() throws Exception {
		issue();
		assertThat(Jsoup.parse(send("/terbit", 422)).select("main").text()).contains("sudah diterbitkan");
		String number = "35.14.01/KAP/" + this.month.month();
		assertThat(Jsoup.parse(send("/cabut?nomor=" + number + "&reason=", 422)).select("details[open]").text())
			.contains("Tulis alasan");
		send("/cabut?nomor=" + number + "/2&reason=Salah", 422);
		send("/cabut?nomor=" + number + "&reason=Bulan dibuka lagi", 302);
		assertThat(Pdf.of(paper(this.month.coordinator)).text()).contains("KONSEP");
		send("/terbit", 302);
		assertThat(Pdf.of(paper(this.month.coordinator)).text()).contains("Nomor " + number + "/2");
		assertThat(Jsoup.parse(page(this.address, this.month.coordinator)).select("tbody").text()).contains(number,
				"Bulan dibuka lagi");
	}

	@Test
	void anybody_learns_whether_number_and_code_are_genuine_and_nothing_else() throws Exception {
		issue();
		String number = "35.14.01/KAP/" + this.month.month();
		String genuine = answer(number, code());
		assertThat(genuine).contains("Asli.").doesNotContain("Purwodadi", "Pasuruan", "bertemu");
		assertThat(answer(number.toLowerCase(), code().toLowerCase().replace("-", " "))).contains("Asli.");
		assertThat(answer(number, code().startsWith("A") ? "B" + code().substring(1) : "A" + code().substring(1)))
			.contains("Tidak dikenal.");
		assertThat(answer("35.14.02/KAP/" + this.month.month(), code())).contains("Tidak dikenal.");
		send("/cabut?nomor=" + number + "&reason=Salah", 302);
		assertThat(answer(number, code())).contains("Tidak dikenal.");
		assertThat(Jsoup.parse(
				ask("", "").andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString())
			.select(".error-summary, [role=alert]")
			.text()).contains("Nomor", "Kode periksa");
	}

	@Test
	void a_changed_row_gives_itself_away() throws Exception {
		issue();
		this.jdbc.sql("update issued_report set figures = replace(figures, 'total', 'totaal')").update();
		assertThat(answer("35.14.01/KAP/" + this.month.month(), code())).contains("Tidak dikenal.");
	}

	@Test
	void who_tries_many_codes_is_slowed_down() throws Exception {
		int refused = 0;
		for (int i = 0; i < 30; i++) {
			int status = this.mvc.perform(get("/sah?nomor=1&kode=%08d".formatted(i)).with((request) -> {
				request.setRemoteAddr("192.0.2.77");
				return request;
			})).andReturn().getResponse().getStatus();
			refused += (status == 429) ? 1 : 0;
		}
		assertThat(refused).isBetween(8, 10);
	}

	@Test
	void only_the_regency_coordinator_issues_and_withdraws() throws Exception {
		close();
		for (SignedInAccount other : new SignedInAccount[] { this.month.subdistrictCoordinatorWithCaseload(),
				this.fixtures.viewer(), this.month.sitisAccount, this.fixtures.admin() }) {
			this.mvc.perform(post(this.address + "/terbit").with(user(other)).with(csrf()))
				.andExpect(status().isForbidden());
			this.mvc.perform(post(this.address + "/cabut?nomor=x&reason=y").with(user(other)).with(csrf()))
				.andExpect(status().isForbidden());
		}
		assertThat(this.jdbc.sql("select count(*) from issued_report").query(Integer.class).single()).isZero();
	}

	@Test
	void a_companion_sees_the_state_of_his_own_report_only() throws Exception {
		close();
		String own = "/laporan/pendamping/" + this.month.siti + "/" + this.month.month();
		this.mvc.perform(post(own + "/terbit").with(user(this.month.coordinator)).with(csrf()))
			.andExpect(status().is3xxRedirection());
		assertThat(page(own, this.month.sitisAccount)).contains("35.14.01/KAP/" + this.month.month() + "/P001");
		this.mvc
			.perform(get("/laporan/pendamping/" + this.month.budi + "/" + this.month.month())
				.with(user(this.month.sitisAccount)))
			.andExpect(status().isNotFound());
		this.mvc.perform(get(this.address).with(user(this.month.sitisAccount))).andExpect(status().isNotFound());
	}

	@Test
	void the_signed_scan_is_kept_for_those_who_may_read_names() throws Exception {
		issue();
		SignedInAccount korcam = this.month.subdistrictCoordinatorWithCaseload();
		byte[] scan = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
		String uploaded = this.mvc
			.perform(multipart("/lampiran/berkas")
				.file(new MockMultipartFile("berkas", "ttd.pdf", "application/pdf", scan))
				.with(user(korcam))
				.with(csrf()))
			.andExpect(status().isCreated())
			.andReturn()
			.getResponse()
			.getContentAsString();
		UUID id = UUID.fromString(uploaded.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1"));
		this.mvc
			.perform(post(this.address + "/pindaian").param("nomor", "35.14.01/KAP/" + this.month.month())
				.param("scanId", id.toString())
				.with(user(korcam))
				.with(csrf()))
			.andExpect(status().is3xxRedirection());
		assertThat(this.mvc.perform(get(this.address + "/pindaian").with(user(this.month.coordinator)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray()).isEqualTo(scan);
		this.mvc.perform(get(this.address + "/pindaian").with(user(this.fixtures.viewer())))
			.andExpect(status().isNotFound());
	}

	private void close() {
		this.months.close("35.14", this.month.month(), this.month.coordinator.id());
	}

	private void issue() throws Exception {
		close();
		send("/terbit", 302);
	}

	private String send(String path, int status) throws Exception {
		return this.mvc.perform(post(this.address + path).with(user(this.month.coordinator)).with(csrf()))
			.andExpect(status().is(status))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private String code() {
		return this.jdbc.sql("select check_code from issued_report order by issued_at desc limit 1")
			.query(String.class)
			.single();
	}

	private String answer(String number, String code) throws Exception {
		return Jsoup.parse(ask(number, code).andExpect(status().isOk()).andReturn().getResponse().getContentAsString())
			.select("main [role=status]")
			.text();
	}

	private ResultActions ask(String number, String code) throws Exception {
		return this.mvc.perform(get("/sah").param("nomor", number).param("kode", code).with((request) -> {
			request.setRemoteAddr("192.0.2.1" + Math.abs(number.hashCode() % 90));
			return request;
		}));
	}

	private byte[] paper(SignedInAccount reader) throws Exception {
		return this.mvc.perform(get(this.address + ".pdf").with(user(reader)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
	}

	private String page(String path, SignedInAccount reader) throws Exception {
		return this.mvc.perform(get(path).with(user(reader)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
