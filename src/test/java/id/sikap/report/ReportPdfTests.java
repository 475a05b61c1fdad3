package id.sikap.report;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import id.sikap.account.AreaScope;
import id.sikap.account.SignedInAccount;
import id.sikap.attachment.Pictures;
import id.sikap.coverage.CoverageRow;
import id.sikap.coverage.CoverageService;
import id.sikap.setting.SettingName;
import id.sikap.support.Formats;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@SikapTest
class ReportPdfTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private ReportedMonth month;

	@Autowired
	private CoverageService coverage;

	@Autowired
	private Formats formats;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void write_a_month() {
		LocaleContextHolder.setLocale(Locale.forLanguageTag("id")); // of the formats used
																	// here
		this.month.write();
	}

	@Test
	void a_companions_figures_are_those_of_the_dashboard() throws Exception {
		CoverageRow figures = this.coverage.total(Fixtures.REGENCY, this.month.siti, this.month.month(), everything());
		assertThat(figures.due()).isEqualTo(4);
		String text = pdf(this.month.companionReport(this.month.siti), this.month.coordinator).text();
		assertThat(text).contains("Dari 4 kelompok yang wajib bertemu, 3 telah melaksanakan P2K2 (75,0 %, naik")
			.contains(") dan 1 belum; 1 kelompok dikecualikan")
			.contains("tercatat " + figures.present() + " dari " + figures.marks() + " tanda ("
					+ share(figures.present(), figures.marks()))
			.contains("mendampingi " + figures.groups() + " kelompok dengan " + figures.activeHouseholds()
					+ " KPM aktif di 2 desa");
	}

	@Test
	void a_companions_report_tells_each_groups_plan_and_what_came_of_it() throws Exception {
		String text = pdf(this.month.companionReport(this.month.siti), this.month.coordinator).text();
		assertThat(text).contains("LAPORAN BULANAN PENDAMPING", "Siti Contoh", "KONSEP", "Konsep, belum bernomor")
			.contains("Dikecualikan: pendamping cuti", "Belum: cuaca")
			.contains("Melati 1 6 " + formats().dayInMonth(this.month.day(5)) + " "
					+ formats().dayInMonth(this.month.day(6)) + " 5 0 0 1 83,3 %")
			.contains("Tanda kehadiran (seluruh tanda bulan ini)", "Jumlah dari 3 pertemuan 12 0 0 3 15")
			.contains("M1.2 Memahami Perilaku Anak 3 3")
			.contains(ReportedMonth.OBSTACLE, "Pindah ke sore")
			.contains("Mengetahui,", "Koordinator Kecamatan Purwodadi")
			.doesNotContain("Budi Contoh", "Kenanga 1");
	}

	@Test
	void a_kecamatans_figures_are_those_of_the_dashboard() throws Exception {
		CoverageRow figures = this.coverage.total(Fixtures.PURWODADI, null, this.month.month(), everything());
		String text = pdf(this.month.subdistrictReport(Fixtures.PURWODADI), this.month.coordinator).text();
		assertThat(text)
			.contains("P2K2 terlaksana : " + figures.held() + " dari " + figures.due() + " kelompok ("
					+ share(figures.held(), figures.due()) + ")")
			.contains("Kehadiran : " + figures.present() + " dari " + figures.marks() + " tanda ("
					+ share(figures.present(), figures.marks()) + ")")
			.contains("KPM aktif : " + figures.activeHouseholds() + " keluarga");
		for (CoverageRow village : this.coverage.byVillage(Fixtures.PURWODADI, this.month.month(), everything())) {
			if (village.groups() > 0) {
				assertThat(text).contains(village.name() + " " + village.companions() + " " + village.activeHouseholds()
						+ " " + village.groups());
			}
		}
	}

	@Test
	void a_kecamatans_report_compares_its_companions_and_says_why_groups_did_not_meet() throws Exception {
		String text = pdf(this.month.subdistrictReport(Fixtures.PURWODADI), this.month.coordinator).text();
		assertThat(text).contains("Lampiran: Perbandingan pendamping", "Budi Contoh 7 1 1 0 1 0 100,0 % 85,7 %")
			.contains("Siti Contoh 21 5 4 1 3 1 75,0 % 80,0 %")
			.contains("Cuaca 1", "Mawar 3 Gerbo Siti Contoh")
			.contains("Cuaca: banjir")
			.doesNotContain("Wati Contoh", "Andonosari");
	}

	@Test
	void a_regencys_report_adds_up_its_kecamatan() throws Exception {
		CoverageRow figures = this.coverage.total(Fixtures.REGENCY, null, this.month.month(), everything());
		Pdf pdf = pdf(this.month.regencyReport(), this.month.coordinator);
		assertThat(pdf.text()).contains("LAPORAN BULANAN KABUPATEN/KOTA", "Kabupaten Pasuruan")
			.contains("P2K2 terlaksana : " + figures.held() + " dari " + figures.due() + " kelompok")
			.contains("Jumlah " + figures.companions() + " " + figures.activeHouseholds() + " " + figures.groups())
			.contains("Kecamatan Purwodadi", "Kecamatan Tutur", "Wati Contoh", "Budi Contoh")
			.contains("Kepala Bidang Perlindungan dan Jaminan Sosial");
	}

	@Test
	void a_viewers_copy_names_no_companion_no_group_and_quotes_nobody() throws Exception {
		this.month.photo(this.month.firstSession, Pictures.jpeg(400, 300), null);
		SignedInAccount viewer = this.fixtures.viewer();
		for (String address : List.of(this.month.subdistrictReport(Fixtures.PURWODADI), this.month.regencyReport())) {
			Pdf copy = pdf(address, viewer);
			assertThat(copy.text()).contains("Ringkasan", "Kendala dicatat pada 1 pertemuan", "Cuaca 1")
				.doesNotContain("Siti", "Budi", "Wati", "Melati", "Mawar", "Kenanga", ReportedMonth.OBSTACLE,
						"Perbandingan pendamping", "Balai desa", "banjir");
			assertThat(copy.pictures()).hasSize(1);
			assertThat(pdf(address, this.month.coordinator).text()).contains("Siti Contoh");
		}
	}

	@Test
	void the_paper_is_tagged_in_indonesian_with_bookmarks_and_embedded_fonts() throws Exception {
		Pdf pdf = pdf(this.month.subdistrictReport(Fixtures.PURWODADI), this.month.coordinator);
		PDDocumentCatalog catalog = pdf.document.getDocumentCatalog();
		assertThat(catalog.getLanguage()).isEqualTo("id");
		assertThat(catalog.getMarkInfo().isMarked()).isTrue();
		assertThat(catalog.getStructureTreeRoot()).isNotNull();
		assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
		assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8)).contains("pdfaid",
				"pdfuaid");
		assertThat(pdf.document.getDocumentInformation().getTitle()).startsWith("Laporan bulanan kecamatan");
		assertThat(pdf.bookmarks()).startsWith("A. Ringkasan", "B. Tiga tingkat kapasitas (Milèn)")
			.contains("Lampiran: Perbandingan pendamping");
		assertThat(pdf.fonts()).isNotEmpty()
			.allSatisfy((font) -> assertThat(font.isEmbedded()).as(font.getName()).isTrue())
			.allSatisfy((font) -> assertThat(font.getName()).contains("OpenSans"));
	}

	@Test
	void the_tags_hold_tables_with_heads_and_pictures_with_words_and_the_rest_is_marked_as_artifact() throws Exception {
		this.month.photo(this.month.firstSession, Pictures.jpeg(400, 300), null);
		Pdf pdf = pdf(this.month.companionReport(this.month.siti), this.month.coordinator);
		Map<String, List<PDStructureElement>> tags = pdf.tags();
		assertThat(tags).containsKeys("Document", "H1", "H2", "P", "Table", "TR", "TH", "TD", "Figure");
		assertThat(tags.get("H1")).hasSize(1);
		assertThat(tags.get("Figure"))
			.allSatisfy((figure) -> assertThat(figure.getAlternateDescription()).startsWith("Foto pertemuan"));
		assertThat(tags.get("TH"))
			.allSatisfy((head) -> assertThat(head.getCOSObject().getCOSDictionary(COSName.A).getNameAsString("Scope"))
				.isIn("Row", "Column"));
		assertThat(tags.get("Document").get(0).getLanguage()).isEqualTo("id");
		assertThat(pdf.unmarkedOperators()).isEmpty();
	}

	@Test
	void the_paper_claims_the_conformance_that_it_has() throws Exception {
		Pdf pdf = pdf(this.month.companionReport(this.month.siti), this.month.coordinator);
		String metadata = new String(pdf.document.getDocumentCatalog().getMetadata().toByteArray(),
				StandardCharsets.UTF_8);
		assertThat(metadata).containsPattern("pdfaid:part[>=\"']+3").containsPattern("pdfaid:conformance[>=\"']+A");
		assertThat(metadata).containsPattern("pdfuaid:part[>=\"']+1");
		assertThat(metadata).contains(pdf.document.getDocumentInformation().getTitle());
		assertThat(pdf.document.getDocumentCatalog().getOutputIntents()).hasSize(1);
		assertThat(pdf.document.isEncrypted()).isFalse();
		assertThat(pdf.fonts()).allSatisfy((font) -> assertThat(font.getName()).matches("[A-Z]{6}\\+OpenSans.*"));
	}

	@Test
	void signatures_never_stand_without_the_last_sentence() throws Exception {
		for (String address : List.of(this.month.companionReport(this.month.siti),
				this.month.subdistrictReport(Fixtures.PURWODADI), this.month.regencyReport())) {
			Pdf pdf = pdf(address, this.month.coordinator);
			int page = IntStream.rangeClosed(1, pdf.pages())
				.filter((number) -> pdf.text(number, number).contains("Mengetahui,"))
				.findFirst()
				.orElseThrow();
			assertThat(pdf.text(page, page)).contains("Metode skor", "Demikian laporan ini dibuat", "NIP");
		}
	}

	@Test
	void every_page_says_which_it_is_of_how_many() throws Exception {
		Pdf pdf = pdf(this.month.regencyReport(), this.month.coordinator);
		assertThat(pdf.pages()).isGreaterThan(2);
		for (int page = 1; page <= pdf.pages(); page++) {
			assertThat(pdf.text(page, page)).contains("Halaman " + page + " dari " + pdf.pages(), "KONSEP");
		}
	}

	@Test
	void photos_come_in_the_annex_as_small_as_paper_needs_with_the_cameras_own_time() throws Exception {
		this.month.photo(this.month.firstSession, Pictures.jpeg(1600, 1200), "2026-10-13 09:12:33");
		Pdf pdf = pdf(this.month.companionReport(this.month.siti), this.month.coordinator);
		assertThat(pdf.text(pdf.pages(), pdf.pages())).contains("Lampiran: Dokumentasi pertemuan",
				formats().day(this.month.day(6)) + " · Melati 1, Pucangsari", "Tempat: Balai desa",
				"Kamera: 13 Oktober 2026 09.12");
		assertThat(pdf.pictures()).singleElement().satisfies((picture) -> {
			assertThat(picture.getWidth()).isEqualTo(800);
			assertThat(picture.getHeight()).isEqualTo(600);
		});
	}

	@Test
	void what_no_font_and_no_xml_can_hold_does_not_stop_the_press() throws Exception {
		this.jdbc.sql("update p2k2_session set obstacles = :text where id = :id")
			.param("text", "Hujan \u0007 deras \uD83D\uDE00 & <b>jalan</b> rusak")
			.param("id", this.month.firstSession)
			.update();
		assertThat(pdf(this.month.companionReport(this.month.siti), this.month.coordinator).text())
			.contains("Hujan deras ? & <b>jalan</b> rusak");
	}

	@Test
	void a_paper_has_the_letterhead_and_signers_of_its_month() throws Exception {
		setting(SettingName.LETTERHEAD_OFFICE, "Dinas Dahulu", -6, -2);
		setting(SettingName.LETTERHEAD_OFFICE, "Dinas Bulan Lalu", -1, -1);
		setting(SettingName.LETTERHEAD_OFFICE, "Dinas Sekarang", 0, null);
		setting(SettingName.REGENCY_COORDINATOR_NAME, "Nama Contoh Korkab", -6, null);
		setting(SettingName.REGENCY_COORDINATOR_NIP, "990001012025011001", -6, null);
		assertThat(pdf(this.month.regencyReport(), this.month.coordinator).text())
			.contains("DINAS BULAN LALU", "Nama Contoh Korkab", "NIP 99000101 202501 1 001")
			.doesNotContain("DINAS DAHULU", "DINAS SEKARANG");
	}

	@Test
	void a_coordinators_own_caseload_is_acknowledged_by_the_one_above_him() throws Exception {
		this.jdbc.sql("""
				insert into regency_setting (id, regency_code, area_code, name, value, valid_from)
				values (uuidv7(), '35.14', '35.14.01', 'SUBDISTRICT_COORDINATOR_NAME', 'Budi Contoh', '2020-01-01')
				""").update();
		assertThat(pdf(this.month.companionReport(this.month.budi), this.month.coordinator).text())
			.contains("Mengetahui,", "Koordinator Kabupaten/Kota")
			.doesNotContain("Koordinator Kecamatan Purwodadi");
		assertThat(pdf(this.month.companionReport(this.month.siti), this.month.coordinator).text())
			.contains("Koordinator Kecamatan Purwodadi");
	}

	@Test
	void the_report_is_in_indonesian_whatever_language_the_pages_are_in() throws Exception {
		byte[] english = this.mvc
			.perform(get(this.month.companionReport(this.month.siti) + "?lang=en").with(user(this.month.coordinator)))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		assertThat(Pdf.of(english).text()).contains("83,3 %", "pendamping cuti").doesNotContain("83.3");
	}

	@Test
	void opening_a_report_is_recorded() throws Exception {
		pdf(this.month.companionReport(this.month.siti), this.month.coordinator);
		Map<String, Object> entry = this.jdbc
			.sql("select account_id, subject, subject_id, purpose from audit_entry where action = 'EXPORT'")
			.query()
			.singleRow();
		assertThat(entry).containsEntry("account_id", this.month.coordinator.id())
			.containsEntry("subject", "report")
			.containsEntry("subject_id", this.month.siti)
			.containsEntry("purpose", "pendamping " + this.month.month());
	}

	@Test
	void it_opens_in_the_browser_under_a_name_that_says_what_it_is() throws Exception {
		this.mvc.perform(get(this.month.subdistrictReport(Fixtures.PURWODADI)).with(user(this.month.coordinator)))
			.andExpect(status().isOk())
			.andExpect(content().contentType("application/pdf"))
			.andExpect(header().string("Content-Disposition",
					org.hamcrest.Matchers.allOf(org.hamcrest.Matchers.startsWith("inline"), org.hamcrest.Matchers
						.containsString("laporan-kecamatan-purwodadi-" + this.month.month() + ".pdf"))));
	}

	@Test
	void the_companions_of_a_kecamatan_come_as_one_file_without_those_of_others() throws Exception {
		UUID namesake = this.fixtures.companion("Siti Contoh", Fixtures.PURWODADI);
		this.fixtures.servedGroup("Anyelir 1", Fixtures.GERBO, namesake, 2);
		// who helps out here has his report at home
		this.fixtures.servedGroup("Tulip 1", Fixtures.GERBO, this.month.wati, 2);
		byte[] zip = this.mvc
			.perform(get("/laporan/kecamatan/35.14.01/" + this.month.month() + "/pendamping.zip")
				.with(user(this.month.coordinator)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		List<String> names = new ArrayList<>();
		try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				names.add(entry.getName());
				assertThat(Pdf.of(entries.readAllBytes()).text()).contains("LAPORAN BULANAN PENDAMPING");
			}
		}
		assertThat(names).containsExactlyInAnyOrder("laporan-pendamping-budi-contoh-" + this.month.month() + ".pdf",
				"laporan-pendamping-siti-contoh-" + this.month.month() + ".pdf",
				"laporan-pendamping-siti-contoh-" + this.month.month() + "-2.pdf");
	}

	private void setting(SettingName name, String value, int fromMonth, Integer toMonth) {
		this.jdbc.sql("""
				insert into regency_setting (id, regency_code, area_code, name, value, valid_from, valid_to)
				values (uuidv7(), '35.14', '35.14', :name, :value, :from, :to)
				""")
			.param("name", name.name())
			.param("value", value)
			.param("from", this.month.month().plusMonths(fromMonth + 1).atDay(1))
			.param("to", (toMonth == null) ? null : this.month.month().plusMonths(toMonth + 1).atEndOfMonth())
			.update();
	}

	/** As the paper's language has it; each request forgets the thread's. */
	private Formats formats() {
		LocaleContextHolder.setLocale(Locale.forLanguageTag("id"));
		return this.formats;
	}

	private AreaScope everything() {
		return this.fixtures.scopeOf(this.month.coordinator);
	}

	private String share(int part, int whole) {
		return formats().share(part, whole);
	}

	private Pdf pdf(String address, SignedInAccount reader) throws Exception {
		return Pdf.of(this.mvc.perform(get(address).with(user(reader)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray());
	}

}
