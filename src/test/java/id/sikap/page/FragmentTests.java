package id.sikap.page;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

import id.sikap.chart.Bar;
import id.sikap.chart.ChartLevel;
import id.sikap.chart.HeatMonth;
import id.sikap.chart.MonthColumn;
import id.sikap.chart.Multiple;
import id.sikap.chart.Segment;
import id.sikap.chart.Sparkline;
import id.sikap.chart.StackedBar;
import id.sikap.chart.Tile;
import id.sikap.chart.TileMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Every fragment rendered on sample pages, as a browser gets them. */
@WebMvcTest
@ContextConfiguration(classes = { FragmentTests.Kit.class, FragmentTests.SampleController.class })
@TestPropertySource(properties = "spring.messages.fallback-to-system-locale=false")
@WithMockUser(roles = "REGENCY_COORDINATOR")
class FragmentTests {

	@Autowired
	MockMvc mvc;

	@Test
	void a_coordinator_sees_every_entry_and_the_open_one_is_marked() throws Exception {
		Document page = page(get("/sample/list"));
		assertThat(page.select(".site-menu a").eachText()).containsSubsequence("Beranda", "Pendamping", "KPM",
				"Kelompok", "P2K2", "Laporan bulanan", "Organisasi", "Sistem sosial", "Laporan", "Impor");
		assertThat(page.select(".site-menu a[aria-current]").eachText()).containsExactly("Pendamping");
		assertThat(page.select(".menu-list a").eachText()).contains("Akun", "Pengaturan", "Audit");
		assertThat(page.selectFirst("form[action=/keluar] input[name=_csrf]")).isNotNull();
	}

	/** Entries of features may join; those of others must not. */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					ADMIN                   | Beranda                                           | Pendamping,KPM,Kelompok,P2K2,Laporan bulanan,Organisasi,Sistem sosial,Laporan,Impor | Akun Pengaturan Audit
					SUBDISTRICT_COORDINATOR | Beranda,Pendamping,KPM,Kelompok,P2K2,Laporan bulanan,Organisasi,Sistem sosial,Laporan,Impor | - | Akun
					COMPANION               | Beranda,KPM,Kelompok,P2K2,Laporan bulanan,Organisasi,Sistem sosial,Laporan | Pendamping,Impor |
					VIEWER                  | Beranda,Sistem sosial,Laporan                     | Pendamping,KPM,Kelompok,P2K2,Laporan bulanan,Organisasi,Impor |
					""")
	void a_role_sees_its_own_entries(String role, String seen, String unseen, String account) throws Exception {
		Document page = page(get("/sample/list")
			.with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user("x")
				.roles(role)));
		assertThat(page.select(".site-menu a").eachText()).containsSubsequence(seen.split(","))
			.doesNotContain(unseen.split(","));
		assertThat(String.join(" ", page.select(".menu-list a").eachText()))
			.isEqualTo(((account == null) ? "" : account + " ") + "Ganti kata sandi");
	}

	@Test
	void sorting_paging_and_language_keep_the_other_filters_of_the_address() throws Exception {
		Document page = page(get(URI.create("/sample/list?cari=su%20mi&urut=nama&hal=2")));
		Element name = page.selectFirst("th[aria-sort=ascending] a");
		assertThat(name.attr("href")).isEqualTo("/sample/list?cari=su%20mi&urut=nama,desc");
		assertThat(page.selectFirst(".pager a[rel=next]").attr("href"))
			.isEqualTo("/sample/list?cari=su%20mi&urut=nama&hal=3");
		assertThat(page.selectFirst(".pager-where").text()).isEqualTo("51–100 dari 321");
		assertThat(page.selectFirst(".pager-page").text()).isEqualTo("Halaman 2 dari 7");
		assertThat(page.selectFirst(".site-language").attr("href"))
			.isEqualTo("/sample/list?cari=su%20mi&urut=nama&hal=2&lang=en");
		assertThat(page.selectFirst("#cari").val()).isEqualTo("su mi");
		assertThat(page.selectFirst("a[download]").attr("href")).isEqualTo("/ekspor/pendamping?cari=su%20mi&urut=nama");
	}

	@Test
	void an_address_with_markup_in_it_is_written_as_text() throws Exception {
		String html = this.mvc.perform(get("/sample/list").queryParam("cari", "\"><b>x"))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(html).doesNotContain("<b>x");
	}

	@Test
	void a_refused_form_keeps_what_was_typed_and_ties_the_error_to_its_field() throws Exception {
		Document page = page(get("/sample/form?wrong=1"));
		Element summary = page.selectFirst("[data-error-summary]");
		assertThat(summary.select("a").eachAttr("href")).contains("#name", "#rows1.place", "#mark");
		for (String field : List.of("name", "phone", "since", "village", "notes", "rows1.place")) {
			Element input = page.getElementById(field);
			assertThat(input.attr("aria-invalid")).as(field).isEqualTo("true");
			assertThat(input.attr("aria-describedby")).as(field).contains(field + "-error");
			assertThat(page.getElementById(field + "-error").text()).as(field).contains("Kesalahan: Isi " + field);
		}
		assertThat(page.getElementById("name").val()).isEqualTo("Sumiati \"Su\"");
		assertThat(page.getElementById("name").attr("aria-describedby")).contains("name-hint");
		assertThat(page.selectFirst("#village option[selected]").val()).isEqualTo("35.14.02");
		assertThat(page.selectFirst("#level option[selected]").text()).isEqualTo("Organisasi");
		assertThat(page.selectFirst("input[name=mark][checked]").val()).isEqualTo("35.14.01");
		assertThat(page.select("input[name=marks][checked]").eachAttr("value")).containsExactly("sistem");
		assertThat(summary.select("tbody tr").text()).isEqualTo("Salin teks Ani –");
		assertThat(page.getElementById("notes").attr("data-limit")).isEqualTo("20");
	}

	@Test
	void a_form_without_errors_says_nothing_of_errors() throws Exception {
		Document page = page(get("/sample/form"));
		assertThat(page.select(".error:not([hidden]), [aria-invalid], [data-error-summary], .has-error")).isEmpty();
		assertThat(page.select("[aria-describedby='']")).isEmpty();
	}

	@Test
	void every_label_and_description_points_at_something_and_no_id_is_twice() throws Exception {
		for (String name : List.of("form?wrong=1", "list", "board", "plain")) {
			Document page = page(get("/sample/" + name));
			List<String> ids = page.select("[id]").eachAttr("id");
			assertThat(ids).as(name).doesNotHaveDuplicates();
			page.select("label[for]").forEach((label) -> assertThat(ids).contains(label.attr("for")));
			page.select("[aria-describedby]")
				.forEach((field) -> assertThat(ids).containsAll(List.of(field.attr("aria-describedby").split(" "))));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "form?wrong=1", "list", "board", "plain" })
	void no_page_needs_an_inline_style_or_script(String name) throws Exception {
		Document page = page(get("/sample/" + name));
		assertThat(page.select("[style], style, script:not([src])")).isEmpty();
		assertThat(page.getAllElements()
			.stream()
			.flatMap((element) -> element.attributes().asList().stream())
			.filter((attribute) -> attribute.getKey().startsWith("on") || attribute.getKey().startsWith("th:")
					|| attribute.getKey().startsWith("hx-on")))
			.isEmpty();
		assertThat(page.text()).doesNotContain("??");
	}

	@ParameterizedTest
	@ValueSource(strings = { "list", "plain", "error-404" })
	void the_frame_brings_the_doctype_once_and_first(String name) throws Exception {
		String html = this.mvc.perform(get("/sample/" + name)).andReturn().getResponse().getContentAsString();
		assertThat(html.strip()).startsWith("<!DOCTYPE html>");
		assertThat(html.split("(?i)<!doctype", -1)).hasSize(2);
		assertThat(Jsoup.parse(html).select("html > head > title, html > body > *")).isNotEmpty();
	}

	@Test
	void english_is_complete_on_the_samples() throws Exception {
		Document page = page(get("/sample/board"), Locale.ENGLISH);
		assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
		assertThat(page.select(".chart-classes li").eachText()).containsExactly("Very low", "Low", "Medium", "High",
				"Very high");
		assertThat(page.selectFirst("#bulan option[selected]").text()).isEqualTo("October 2026");
	}

	@Test
	void a_bar_has_its_length_and_its_target_tick() throws Exception {
		Element bar = page(get("/sample/board")).selectFirst("svg.chart-bar");
		assertThat(bar.select("rect").eachAttr("width")).containsExactly("100", "58.5");
		assertThat(bar.selectFirst("line").attr("x1")).isEqualTo("75.0");
	}

	@Test
	void the_tile_map_has_a_table_behind_it_with_the_same_figures() throws Exception {
		Element tiles = page(get("/sample/board")).selectFirst(".chart-tiles");
		assertThat(tiles.select("svg text.tile-figure").eachText()).containsExactly("57", "37", "–");
		assertThat(tiles.select("table td.figure").eachText()).containsExactly("57", "37", "–");
		assertThat(tiles.select("svg a").first().attr("aria-label")).isEqualTo("Purwodadi: 57, Sedang");
		assertThat(tiles.select("table td:last-child").eachText()).containsExactly("Sedang", "Rendah", "belum diukur");
	}

	@Test
	void a_chart_for_paper_is_drawn_in_greys() throws Exception {
		Document paper = page(get("/sample/paper"));
		for (String paint : List.of("fill", "stroke")) {
			assertThat(paper.select("svg [" + paint + "]").eachAttr(paint)).isNotEmpty()
				.allMatch((colour) -> colour.equals("none") || colour.matches("#(..)\\1\\1"));
		}
		assertThat(paper.select(".chart-classes li").eachText()).containsExactly("Sangat rendah", "Rendah", "Sedang",
				"Tinggi", "Sangat tinggi");
	}

	@Test
	void the_calendar_starts_on_monday_and_shows_the_number_in_the_cell() throws Exception {
		Element calendar = page(get("/sample/board")).selectFirst(".chart-calendar");
		assertThat(calendar.select("th abbr").first().attr("title")).isEqualTo("Senin");
		assertThat(calendar.select(".heat-count").eachText()).containsExactly("2", "8");
		assertThat(calendar.select(".heat-4 .heat-day").text()).isEqualTo("13");
	}

	@Test
	void flash_words_come_from_a_key_or_as_they_are() throws Exception {
		assertThat(page(get("/sample/list").flashAttr("flash", "page.copied")).selectFirst(".flash-good").text())
			.isEqualTo("Tersalin");
		assertThat(page(get("/sample/list").flashAttr("flashWarning", "Tiga baris ditolak")).selectFirst(".flash-warn")
			.text()).isEqualTo("Tiga baris ditolak");
	}

	@ParameterizedTest
	@ValueSource(strings = { "403", "404", "409", "4xx", "5xx" })
	void an_error_page_is_warm_and_tells_nothing_technical(String code) throws Exception {
		Document page = page(get("/sample/error-" + code));
		assertThat(page.selectFirst("h1").text()).isNotBlank();
		assertThat(page.text()).doesNotContain("Exception").contains("R-17");
		assertThat(page.selectFirst("main a").attr("href")).isEqualTo("/");
	}

	private Document page(MockHttpServletRequestBuilder request) throws Exception {
		return page(request, Locale.forLanguageTag("id"));
	}

	private Document page(MockHttpServletRequestBuilder request, Locale language) throws Exception {
		String html = this.mvc.perform(request.locale(language)).andReturn().getResponse().getContentAsString();
		return Jsoup.parse(html);
	}

	@ComponentScan("id.sikap.support")
	static class Kit {

	}

	/** Plain fields, as {@code FormBinding} binds them. */
	static class SampleForm {

		String name = "Sumiati \"Su\"";

		String phone = "0812";

		LocalDate since = LocalDate.of(2026, 10, 13);

		String village = "35.14.02";

		String level = "organisasi";

		String notes = "catatan";

		String mark = "35.14.01";

		List<String> marks = List.of("sistem");

		boolean agreed;

		List<SampleRow> rows = List.of(new SampleRow("Balai"), new SampleRow("Rumah ketua"));

	}

	static class SampleRow {

		String place;

		SampleRow(String place) {
			this.place = place;
		}

	}

	public record SampleArea(String code, String name) {
	}

	public record SampleDifference(String labelKey, Object typed, Object stored) {
	}

	public record StoredFile(String id, String name) {
	}

	@Controller
	static class SampleController {

		@GetMapping("/sample/{sample}")
		String show(@PathVariable String sample, String wrong, @ModelAttribute("form") SampleForm form,
				BindingResult errors, Model model) {
			if (wrong != null) {
				for (String field : List.of("notes", "name", "phone", "since", "village", "mark", "rows[1].place")) {
					errors.rejectValue(field, "x", "Isi " + field.replaceAll("[\\[\\]]", ""));
				}
			}
			Map<String, String> subdistricts = new LinkedHashMap<>();
			subdistricts.put("35.14.01", "Purwodadi");
			subdistricts.put("35.14.02", "Tutur");
			model.addAttribute("subdistricts", subdistricts);
			model.addAttribute("levels", List.of("individu", "organisasi", "sistem"));
			model.addAttribute("areas",
					List.of(new SampleArea("35.14.01", "Purwodadi"), new SampleArea("35.14.02", "Tutur")));
			model.addAttribute("page", new PageImpl<>(Collections.nCopies(50, "x"), PageRequest.of(1, 50), 321));
			model.addAttribute("differences",
					(wrong == null) ? null : List.of(new SampleDifference("page.copy", "Ani", null)));
			model.addAttribute("photos", List.of(new StoredFile("17", "foto-pertemuan.jpg")));
			model.addAttribute("demo", true);
			model.addAttribute("areaName", "Kabupaten Pasuruan");
			model.addAttribute("accountName", "Koordinator");
			model.addAttribute("requestId", "R-17");
			charts(model);
			return sample.startsWith("error-") ? "error/" + sample.substring(6) : "sample/" + sample;
		}

		private static void charts(Model model) {
			YearMonth month = YearMonth.of(2026, 10);
			List<Double> year = Arrays.asList(3.0, 3.1, 3.05, null, 3.1, 3.2, 3.15, 3.2, 3.3, 3.3, 3.32, 3.34);
			model.addAttribute("month", month);
			model.addAttribute("first", month.minusMonths(13));
			model.addAttribute("last", month.plusMonths(1));
			model.addAttribute("spark", Sparkline.of(year));
			model.addAttribute("bars", List.of(new Bar("Keterampilan sosial", "/x", 48.0, "2,9"),
					new Bar("Diklat & sertifikasi", 51.0, "3,0"), new Bar("Materi & metodologi", null, "–")));
			model.addAttribute("map",
					new TileMap(List.of(new Tile(1, 2, "Purwodadi", "57", ChartLevel.of(57), "/pendamping"),
							new Tile(2, 1, "Lekok", "37", ChartLevel.of(37), "/pendamping"),
							new Tile(2, 2, "Gondangwetan", "–", null, null))));
			model.addAttribute("heat", HeatMonth.of(month, Map.of(month.atDay(6), 2, month.atDay(13), 8),
					month.atDay(20), (day) -> "/p2k2?tanggal=" + day));
			model.addAttribute("stacks", List.of(
					StackedBar.of("Infrastruktur terbatas", "/x", "H1b",
							List.of(new Segment("di bawah 30 hari", 31), new Segment("30-90 hari", 14),
									new Segment("di atas 90 hari", 6)),
							51),
					StackedBar.of("Jadwal P2K2", null, null, List.of(new Segment("di bawah 30 hari", 11),
							new Segment("30-90 hari", 4), new Segment("di atas 90 hari", 3)), 51)));
			List<MonthColumn> columns = new ArrayList<>();
			for (int i = 0; i < 12; i++) {
				Double value = (year.get(i) == null) ? null : year.get(i) * 25 - i;
				columns.add(new MonthColumn("Okt", "Bulan " + i, value, (value == null) ? "–" : "" + value.intValue(),
						"/x", i == 11));
			}
			model.addAttribute("columns", columns);
			model.addAttribute("multiples",
					List.of(new Multiple("Gerbo", "/x", "92 %", Sparkline.of(year, 2, 4), "naik", "accent"),
							new Multiple("Pucangsari", null, "88 %", Sparkline.of(year, 2, 4), "naik", null)));
		}

	}

}
