package id.sikap.dashboard;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import id.sikap.account.Role;
import id.sikap.account.SignedInAccount;
import id.sikap.meeting.MeetingRows;
import id.sikap.schedule.Rows;
import id.sikap.supervision.SupervisionRows;
import id.sikap.support.Ids;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import id.sikap.testing.Statements;
import id.sikap.training.TrainingRows;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@SikapTest
class DashboardTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private Rows rows;

	@Autowired
	private SupervisionRows supervisions;

	@Autowired
	private MeetingRows meetings;

	@Autowired
	private TrainingRows trainings;

	@Autowired
	private Statements statements;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	/** The month before the running one: all of it has passed. */
	private YearMonth month;

	private UUID ratna;

	private UUID slamet;

	private SignedInAccount regency;

	private final List<UUID> groups = new ArrayList<>();

	/**
	 * Purwodadi: Ratna with four groups, two met (one twice), one excused, one not; a
	 * group without companion. Tutur: Slamet with two groups that both met.
	 */
	@BeforeEach
	void a_regency_with_two_kecamatan() {
		this.fixtures.reset();
		this.month = YearMonth.now(this.clock).minusMonths(1);
		this.regency = this.fixtures.regencyCoordinator();
		this.ratna = this.fixtures.companion("Ratna", Fixtures.PURWODADI);
		this.slamet = this.fixtures.companion("Slamet", Fixtures.TUTUR);
		this.groups.clear();
		for (String name : List.of("Anggrek", "Melati", "Mawar", "Kenanga")) {
			this.groups.add(this.fixtures.servedGroup(name, Fixtures.PUCANGSARI, this.ratna, 5));
		}
		UUID unserved = this.fixtures.group("Cempaka", Fixtures.GERBO);
		this.fixtures.member(unserved, this.fixtures.household("Tanpa", Fixtures.GERBO));
		this.rows.marks(this.rows.session(this.groups.get(0), this.ratna, this.month.atDay(5)), 3, 2);
		this.rows.marks(this.rows.session(this.groups.get(0), this.ratna, this.month.atDay(20)), 4, 1);
		this.rows.marks(this.rows.session(this.groups.get(1), this.ratna, this.month.atDay(6)), 5, 0);
		this.rows.excuse(this.groups.get(2), this.month, this.regency,
				this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI));
		for (String name : List.of("Dahlia", "Teratai")) {
			UUID group = this.fixtures.servedGroup(name, Fixtures.ANDONOSARI, this.slamet, 4);
			this.rows.marks(this.rows.session(group, this.slamet, this.month.atDay(7)), 3, 1);
		}
	}

	@Test
	void the_board_shows_the_month_of_the_whole_regency() throws Exception {
		Document page = page(this.regency, "/?bulan=" + this.month);
		assertThat(page.select(".standing").get(0).select(".big-figure").text()).isEqualTo("66,7 % 4 dari 6 kelompok");
		// 12 of 15 marks of Ratna's, 6 of 8 of Slamet's
		assertThat(page.select(".standing").get(1).select(".big-figure").text())
			.isEqualTo("78,3 % 18 hadir dari 23 tanda");
		assertThat(page.select(".standing h3").eachText()).contains("Kehadiran, semua tanda bulan ini");
		assertThat(page.select(".chips a").eachText()).containsExactly("4 terlaksana", "2 belum", "1 dikecualikan",
				"5 pertemuan");
		assertThat(page.select(".subtitle a").eachText()).containsExactly("2 pendamping", "7 kelompok", "29 KPM aktif");
	}

	@Test
	void the_lowest_kecamatan_stands_first_and_the_map_shows_the_same_figures() throws Exception {
		Document page = page(this.regency, "/?bulan=" + this.month);
		List<Element> lines = page.select("#subdistrict tbody tr");
		assertThat(lines.get(0).select("th").text()).isEqualTo("Purwodadi");
		assertThat(lines.get(0).select("td").eachText()).startsWith("1", "5", "2", "50,0 %");
		assertThat(lines.get(1).select("th").text()).isEqualTo("Tutur");
		assertThat(page.select("a.tile[aria-label^=Purwodadi]").attr("aria-label")).isEqualTo("Purwodadi: 50, Rendah");
		assertThat(page(this.regency, "/?peta=ATTENDANCE&bulan=" + this.month).select("a.tile[aria-label^=Purwodadi]")
			.attr("aria-label")).isEqualTo("Purwodadi: 80, Tinggi");
		assertThat(page.select("a.tile")).hasSize(24);
	}

	@Test
	void every_figure_of_the_month_leads_to_rows_that_add_up_to_it() throws Exception {
		Document page = page(this.regency, "/?bulan=" + this.month);
		for (Element link : page
			.select(".chips a[href^=/p2k2/capaian], .chips a[href^=/p2k2/belum], .needs a[href^=/p2k2/belum]")) {
			assertThat(page(this.regency, link.attr("href")).select("main .table tbody tr")).as(link.attr("href"))
				.hasSize(Integer.parseInt(link.text().replaceAll("\\D", "")));
		}
		for (Element line : page.select("#subdistrict tbody tr").subList(0, 2)) {
			for (Element link : line.select("td:nth-child(3) a, td:nth-child(4) a")) {
				assertThat(page(this.regency, link.attr("href")).select("main .table tbody tr")).as(link.attr("href"))
					.hasSize(Integer.parseInt(link.text()));
			}
		}
	}

	@Test
	void the_attendance_of_a_kecamatan_is_the_sum_over_its_sessions() throws Exception {
		var marks = this.jdbc.sql("""
				select count(*) filter (where a.mark = 'PRESENT') present, count(*) marks
				from attendance a join p2k2_session s on s.id = a.session_id
				where s.counted and s.village_code like '35.14.01.%' and s.month = :month
				""").param("month", this.month.atDay(1)).query().singleRow();
		Document page = page(this.regency, "/wilayah/" + Fixtures.PURWODADI + "?bulan=" + this.month);
		assertThat(page.select(".standing").get(1).select(".big-figure .soft").text())
			.isEqualTo(marks.get("present") + " hadir dari " + marks.get("marks") + " tanda");
	}

	@Test
	void the_way_down_leads_from_regency_to_kecamatan_to_village_to_companion() throws Exception {
		Document regencyPage = page(this.regency, "/?bulan=" + this.month);
		String kecamatan = regencyPage.select("#subdistrict tbody th a").attr("href");
		Document kecamatanPage = page(this.regency, kecamatan);
		assertThat(kecamatanPage.select("#village tbody th").eachText()).startsWith("Gerbo", "Pucangsari");
		assertThat(kecamatanPage.select("#companion tbody th").eachText()).containsExactly("Tanpa pendamping", "Ratna");
		Document villagePage = page(this.regency,
				kecamatanPage.select("#village tbody th a:contains(Pucangsari)").attr("href"));
		assertThat(villagePage.select(".crumbs li").eachText()).containsExactly("Kabupaten Pasuruan", "Purwodadi",
				"Pucangsari");
		assertThat(villagePage.select("#group tbody th").eachText()).containsExactlyInAnyOrder("Anggrek", "Kenanga",
				"Mawar", "Melati");
		Document companionPage = page(this.regency, villagePage.select("#companion tbody th a").attr("href"));
		assertThat(companionPage.select(".standing").get(0).select(".big-figure").text())
			.isEqualTo("66,7 % 2 dari 3 kelompok");
		assertThat(companionPage.select(".group-cards li")).hasSize(4);
	}

	@Test
	void the_details_add_up_row_by_row_to_the_total() throws Exception {
		for (String per : List.of("SUBDISTRICT", "VILLAGE", "COMPANION", "GROUP")) {
			String area = per.equals("GROUP") ? Fixtures.PURWODADI : Fixtures.REGENCY;
			Document page = page(this.regency, "/wilayah/" + area + "/rincian?per=" + per + "&bulan=" + this.month);
			List<String> total = page.select("tfoot td").eachText();
			for (int column = 0; column < total.size(); column++) {
				String heading = page.select("thead th").get(column + 1).text();
				boolean villages = per.equals("VILLAGE") && heading.equals("Pendamping");
				boolean groupless = per.equals("GROUP") && heading.equals("KPM aktif");
				if (!total.get(column).contains("%") && !villages && !groupless) {
					int sum = 0;
					for (Element row : page.select("tbody tr")) {
						sum += Integer.parseInt(row.select("td").get(column).text());
					}
					assertThat(sum).as(per + ", " + heading).isEqualTo(Integer.parseInt(total.get(column)));
				}
			}
		}
	}

	@Test
	void twelve_months_lead_each_to_its_own_and_the_month_before_is_compared() throws Exception {
		this.rows.marks(this.rows.session(this.groups.get(3), this.ratna, this.month.minusMonths(1).atDay(4)), 5, 0);
		Document page = page(this.regency, "/?bulan=" + this.month);
		Element place = page.select(".standings-place[hx-trigger=load]").first();
		// the year's part says of the month what the page said before it came
		Document year = page(this.regency, place.attr("hx-get"));
		assertThat(year.select(".big-figure").eachText()).isEqualTo(place.select(".big-figure").eachText());
		assertThat(year.select(".standing-change").eachText()).isEqualTo(place.select(".standing-change").eachText());
		Element coverage = year.select(".standing").get(0);
		assertThat(coverage.select(".months-figures a")).hasSize(12);
		assertThat(coverage.select(".months-figures td").get(10).text()).isEqualTo("14");
		assertThat(coverage.select(".months-figures a").get(10).attr("href"))
			.endsWith("bulan=" + this.month.minusMonths(1));
		// 66.67 against 14.29 percent
		assertThat(coverage.select(".trend-up").text()).startsWith("+52,4");
	}

	@Test
	void what_waits_is_counted_as_the_lists_count_it() throws Exception {
		LocalDate today = LocalDate.now(this.clock);
		YearMonth running = YearMonth.from(today);
		this.rows.excuse(this.groups.get(1), running, this.fixtures.accountOf(this.ratna), null);
		this.rows.plan(this.groups.get(0), running.atEndOfMonth());
		if (today.getDayOfMonth() > 1) {
			this.rows.plan(this.groups.get(3), running.atDay(1));
		}
		Document page = page(this.regency, "/");
		assertThat(need(page, "/p2k2/belum").text()).isEqualTo("7");
		assertThat(rows(need(page, "/p2k2/pengecualian"))).isEqualTo("1");
		assertThat(need(page, "/kelompok").text()).isEqualTo("1");
		Document plans = page(this.regency, need(page, "/p2k2/rencana").attr("href"));
		assertThat(plans.select("tbody tr td:last-child").eachText().stream().mapToInt(Integer::parseInt).sum())
			.isEqualTo(Integer.parseInt(need(page, "/p2k2/rencana").text()));
		if (today.getDayOfMonth() > 1) {
			assertThat(rows(need(page, "/p2k2/capaian"))).isEqualTo("1");
		}
	}

	@Test
	void what_the_organisation_waits_for_is_counted_as_its_lists_count_it() throws Exception {
		Document board = page(this.regency, "/?bulan=" + this.month);
		String list = board.select(".needs a[href*=supervisi]").attr("href");
		assertThat(list).contains("status=NOT_YET").contains("bulan=" + this.month);
		int companions = Integer.parseInt(board.select(".needs a[href*=supervisi]").text());
		assertThat(page(this.regency, list).select(".table.stack tbody tr")).hasSize(companions);
		this.supervisions.supervision(this.ratna, this.month.atDay(2), this.regency);
		assertThat(page(this.regency, "/?bulan=" + this.month).select(".needs a[href*=supervisi]").text())
			.isEqualTo(String.valueOf(companions - 1));
		this.meetings.overdueDecision("Membagi modul", Fixtures.PURWODADI, this.ratna, this.regency);
		Document later = page(this.regency, "/");
		assertThat(later.select(".needs a[href*=keadaan]")
			.stream()
			.filter((link) -> link.attr("href").contains("tindak-lanjut"))
			.map(Element::text)).containsExactly("1");
		assertThat(page(this.regency, "/perlu").select("#teks-FOLLOW_UP").text()).contains("Membagi modul");
		assertThat(page(this.regency, "/perlu?bulan=" + this.month).select("#teks-UNSUPERVISED").text())
			.doesNotContain("Ratna");
		Document home = page(this.fixtures.accountOf(this.ratna), "/");
		assertThat(home.select("section[aria-labelledby=tindak-lanjut-saya]").text()).contains("Membagi modul");
		assertThat(home.select("section[aria-labelledby=supervisi-saya] li")).hasSize(1);
	}

	@Test
	void reports_on_the_month_before_are_counted_as_their_list_counts_them() throws Exception {
		YearMonth before = this.month.minusMonths(1);
		Element missing = page(this.regency, "/?bulan=" + this.month).select(".needs a[href*=status=MISSING]").first();
		int companions = Integer.parseInt(missing.text());
		assertThat(missing.attr("href")).contains("bulan=" + before);
		assertThat(page(this.regency, missing.attr("href")).select(".table.stack tbody tr")).hasSize(companions);
		UUID report = Ids.next();
		this.jdbc.sql("""
				insert into monthly_report (id, regency_code, subdistrict_code, companion_id, month)
				select :id, regency_code, subdistrict_code, id, :month from companion where id = :companion
				""").param("id", report).param("month", before.atDay(1)).param("companion", this.ratna).update();
		this.jdbc.sql("""
				insert into monthly_report_version (id, report_id, number, submitted_by, submitted_at, submitted_on)
				values (:id, :report, 1, :by, now(), current_date)
				""").param("id", Ids.next()).param("report", report).param("by", this.regency.id()).update();
		Document later = page(this.regency, "/?bulan=" + this.month);
		assertThat(later.select(".needs a[href*=status=MISSING]").text())
			.isEqualTo((companions > 1) ? String.valueOf(companions - 1) : "");
		String waiting = later.select(".needs a[href*=status=SUBMITTED]").attr("href");
		assertThat(page(this.regency, waiting).select(".table.stack tbody th").eachText()).hasSize(1);
		assertThat(page(this.regency, "/perlu?bulan=" + this.month).select("#teks-REPORT").text()).contains("Slamet")
			.doesNotContain("Ratna");
		Document home = page(this.fixtures.accountOf(this.slamet), "/");
		assertThat(home.select("section[aria-labelledby=laporan-saya] a[href$='/" + before + "']")).hasSize(1);
	}

	@Test
	void what_the_social_system_and_the_round_wait_for_is_counted_as_their_lists_count_it() throws Exception {
		assertThat(page(this.regency, "/").select(".needs a[href*=kebijakan], .needs a[href*=mitra]")).isEmpty();
		UUID policy = Ids.next();
		this.jdbc
			.sql("""
					insert into policy (id, regency_code, area_code, kind, number, title, issuer, issued_on, in_force_from, explanation,
					  recorded_by, recorded_at)
					values (:id, '35.14', '35.14', 'CIRCULAR', 'SE-1', 'Jadwal salur', 'Dinas Sosial', current_date - 30,
					  current_date - 30, 'Salur tiap bulan', :by, now())
					""")
			.param("id", policy)
			.param("by", this.regency.id())
			.update();
		for (UUID companion : List.of(this.ratna, this.slamet)) {
			this.jdbc
				.sql("""
						insert into policy_question (id, policy_id, companion_id, subdistrict_code, question, asked_at)
						select uuidv7(), :policy, id, subdistrict_code, 'Sejak kapan?', now() from companion where id = :companion
						""")
				.param("policy", policy)
				.param("companion", companion)
				.update();
		}
		LocalDate today = LocalDate.now(this.clock);
		partner("Puskesmas", Fixtures.PURWODADI, today.plusDays(30));
		partner("KUA", Fixtures.PUCANGSARI, today.plusDays(90));
		partner("Bank", Fixtures.TUTUR, today.plusDays(91));
		Document board = page(this.regency, "/");
		assertThat(rows(need(board, "/sistem-sosial/kebijakan"))).isEqualTo("1");
		assertThat(rows(need(board, "/sistem-sosial/mitra"))).isEqualTo("2");
		Document kecamatan = page(this.regency, "/wilayah/" + Fixtures.PURWODADI);
		assertThat(rows(need(kecamatan, "/sistem-sosial/mitra"))).isEqualTo("2");
		assertThat(kecamatan.select(".needs a[href*=kebijakan]")).isEmpty();
		Document korcam = page(this.fixtures.subdistrictCoordinator(Fixtures.TUTUR), "/");
		assertThat(need(korcam, "/sistem-sosial/kebijakan").text()).isEqualTo("1");
		assertThat(korcam.select(".needs a[href*=mitra]")).isEmpty();
		this.jdbc.sql("update policy_question set answer = 'Sejak Juli', answered_by = ?, answered_at = now()")
			.param(this.regency.id())
			.update();
		assertThat(page(this.regency, "/").select(".needs a[href*=kebijakan]")).isEmpty();
	}

	private void partner(String name, String areaCode, LocalDate agreementTo) {
		this.jdbc
			.sql("""
					insert into partner (id, regency_code, area_code, kind, name, agreement_on, agreement_to, recorded_by, recorded_at)
					values (uuidv7(), '35.14', :area, 'OTHER', :name, current_date - 100, :to, :by, now())
					""")
			.param("area", areaCode)
			.param("name", name)
			.param("to", agreementTo)
			.param("by", this.regency.id())
			.update();
	}

	@Test
	void sheets_that_wait_for_verification_are_counted_as_the_page_that_verifies_them() throws Exception {
		page(this.regency, "/kapasitas/penutupan?bulan=" + this.month);
		assertThat(page(this.regency, "/").select(".needs a[href*=penutupan]")).isEmpty();
		this.jdbc.sql("update assessment set state = 'SUBMITTED', submitted_by = ? where unit in (?, ?, ?)")
			.params(this.regency.id(), this.ratna.toString(), Fixtures.TUTUR, Fixtures.PUCANGSARI)
			.update();
		Element need = need(page(this.regency, "/"), "/kapasitas/penutupan");
		assertThat(need.text()).isEqualTo("3");
		assertThat(page(this.regency, need.attr("href")).select("table[data-check-all] tbody tr")).hasSize(3);
		assertThat(
				page(this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI), "/").select(".needs a[href*=penutupan]"))
			.isEmpty();
	}

	@Test
	void meetings_and_trainings_of_the_coming_days_stand_in_the_agenda() throws Exception {
		LocalDate today = LocalDate.now(this.clock);
		UUID training = this.trainings.training("Bimtek pelaporan", Fixtures.PURWODADI, today.minusDays(1), 3, 8);
		this.trainings.training("Diklat bulan depan", Fixtures.PURWODADI, today.plusDays(7), 1, 8);
		UUID meeting = Ids.next();
		this.jdbc
			.sql("""
					insert into coordination_meeting (id, regency_code, area_code, held_on, start_time, place, agenda, recorded_by,
					  recorded_at)
					values (:id, '35.14', :area, :day, '09:00', 'Kantor kecamatan', 'Capaian', :by, now())
					""")
			.param("id", meeting)
			.param("area", Fixtures.PURWODADI)
			.param("day", today.plusDays(2))
			.param("by", this.regency.id())
			.update();
		this.rows.plan(this.groups.get(0), today);
		List<Element> days = page(this.regency, "/").select(".agenda-week > li");
		assertThat(days).hasSize(2);
		assertThat(days.get(0).text()).contains("1 P2K2").contains("Bimtek pelaporan Purwodadi");
		assertThat(days.get(0).select("a").eachAttr("href")).contains("/diklat/" + training);
		assertThat(days.get(1).select("a").attr("href")).isEqualTo("/organisasi/rakor/" + meeting);
		page(this.regency, days.get(1).select("a").attr("href"));
		assertThat(page(this.fixtures.subdistrictCoordinator(Fixtures.TUTUR), "/").select(".agenda-week").text())
			.doesNotContain("Bimtek");
	}

	@Test
	void the_coming_days_show_what_the_calendar_shows() throws Exception {
		LocalDate today = LocalDate.now(this.clock);
		this.rows.plan(this.groups.get(0), today);
		this.rows.plan(this.groups.get(1), today);
		Document page = page(this.regency, "/");
		Element link = page.select(".agenda-week a").first();
		assertThat(link.text()).isEqualTo("2 P2K2");
		assertThat(page(this.regency, link.attr("href").replace("#hari", "")).select("#hari .agenda li")).hasSize(2);
	}

	@Test
	void a_text_to_send_names_companions_and_groups_and_no_family() throws Exception {
		Document page = page(this.regency, "/p2k2/belum?bulan=" + this.month);
		String text = page.select("#teks").first().wholeText();
		assertThat(text).contains("2 kelompok")
			.contains(
					"Kecamatan Purwodadi: 2 kelompok\n- Ratna: Kenanga (Pucangsari)\n- Tanpa pendamping: Cempaka (Gerbo)");
		assertThat(text).doesNotContain("Kenanga 001");
		Document texts = page(this.regency, "/perlu?bulan=" + this.month);
		assertThat(texts.select("#teks-UNSERVED").first().wholeText()).contains("- Tanpa pendamping: Cempaka (Gerbo)");
		assertThat(texts.select("#teks-UNPLANNED").first().wholeText()).contains("- Ratna: Kenanga (Pucangsari)");
	}

	@Test
	void a_kecamatan_coordinator_starts_in_his_kecamatan_and_sees_no_other() throws Exception {
		SignedInAccount korcam = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
		Document page = page(korcam, "/?bulan=" + this.month);
		assertThat(page.select(".standing").get(0).select(".big-figure .soft").text()).isEqualTo("2 dari 4 kelompok");
		assertThat(page.select("#village, #companion")).hasSize(2);
		this.mvc.perform(get("/wilayah/35.14/rincian?per=GROUP").with(user(this.regency)))
			.andExpect(status().isNotFound());
		for (String path : List.of("/wilayah/35.14", "/wilayah/" + Fixtures.TUTUR, "/wilayah/35.14/capaian",
				"/wilayah/35.14/rincian", "/pendamping/" + this.slamet + "/capaian", "/perlu?wilayah=35.14",
				"/wilayah/99.99")) {
			this.mvc.perform(get(path).with(user(korcam))).andExpect(status().isNotFound());
		}
	}

	@Test
	void a_companion_starts_with_his_groups_of_the_month() throws Exception {
		LocalDate today = LocalDate.now(this.clock);
		this.rows.plan(this.groups.get(3), today);
		Document page = page(this.fixtures.accountOf(this.ratna), "/");
		assertThat(page.select(".group-cards .group-card-head a").eachText()).containsExactly("Kenanga", "Anggrek",
				"Mawar", "Melati");
		assertThat(page.select(".group-cards .btn-primary").eachAttr("href"))
			.contains("/p2k2/baru?kelompok=" + this.groups.get(3));
		assertThat(page.select(".panel-next").text()).contains("Kenanga");
		assertThat(page.select(".home-counts").text()).isEqualTo("0 sudah · 1 direncanakan · 3 belum");
		page = page(this.fixtures.accountOf(this.slamet), "/?bulan=" + this.month);
		assertThat(page.select(".home-counts").text()).startsWith("2 sudah");
		assertThat(page.select(".standing").get(0).select(".big-figure").text())
			.isEqualTo("75,0 % 6 hadir dari 8 tanda");
		assertThat(page.text()).doesNotContain("Melati").doesNotContain("Ratna");
	}

	@Test
	void a_viewer_sees_averages_without_names_and_no_link_that_he_may_not_follow() throws Exception {
		SignedInAccount viewer = this.fixtures.viewer();
		for (String path : List.of("/?bulan=" + this.month, "/wilayah/" + Fixtures.PURWODADI + "?bulan=" + this.month,
				"/wilayah/" + Fixtures.PUCANGSARI + "?bulan=" + this.month,
				"/wilayah/35.14/rincian?bulan=" + this.month)) {
			Document page = page(viewer, path);
			assertThat(page.select("main").text()).doesNotContain("Ratna").doesNotContain("Melati");
			for (String link : page.select("main a[href^=/]").eachAttr("href")) {
				if (!link.startsWith("/laporan")) {
					page(viewer, link);
				}
			}
		}
		assertThat(page(viewer, "/?bulan=" + this.month).select(".big-figure").text()).contains("4 dari 6 kelompok");
		this.mvc.perform(get("/wilayah/35.14/rincian").param("per", "COMPANION").with(user(viewer)))
			.andExpect(status().isNotFound());
		this.mvc.perform(get("/perlu").with(user(viewer))).andExpect(status().isForbidden());
	}

	@Test
	void an_administrator_sees_accounts_and_no_figures() throws Exception {
		Document page = page(this.fixtures.admin(), "/");
		assertThat(page.select("tfoot td").first().text()).isEqualTo("3");
		assertThat(page.select(".standing")).isEmpty();
		this.mvc.perform(get("/wilayah/35.14").with(user(this.fixtures.admin()))).andExpect(status().isForbidden());
	}

	@Test
	void an_account_with_two_roles_sees_the_wider_one_and_a_link_to_the_other() throws Exception {
		SignedInAccount both = this.fixtures.account("korcam", Fixtures.PURWODADI,
				Set.of(Role.SUBDISTRICT_COORDINATOR, Role.COMPANION), this.ratna);
		assertThat(page(both, "/").select("a[href=/tugas]").text()).isEqualTo("Tugas pendamping saya");
		assertThat(page(both, "/tugas").select(".group-cards li")).hasSize(4);
		this.mvc.perform(get("/tugas").with(user(this.regency))).andExpect(status().isNotFound());
	}

	@Test
	void the_pages_cost_the_same_with_twice_the_groups_and_twice_the_months() throws Exception {
		SignedInAccount companion = this.fixtures.accountOf(this.ratna);
		List<String> paths = List.of("/", "/wilayah/" + Fixtures.PURWODADI, "/wilayah/" + Fixtures.PUCANGSARI,
				"/wilayah/35.14/capaian", "/wilayah/35.14/rincian", "/p2k2/capaian", "/p2k2/belum", "/perlu",
				"/pendamping/" + this.ratna + "/capaian");
		List<Integer> before = new ArrayList<>();
		for (String path : paths) {
			before.add(this.statements.of(() -> page(this.regency, path)).size());
		}
		int home = this.statements.of(() -> page(companion, "/")).size();
		for (int i = 0; i < 7; i++) {
			UUID group = this.fixtures.servedGroup("Baru " + i, Fixtures.PUCANGSARI, this.ratna, 1);
			this.rows.session(group, this.ratna, this.month.minusMonths(i).atDay(3));
		}
		for (int i = 0; i < paths.size(); i++) {
			String path = paths.get(i);
			assertThat(this.statements.of(() -> page(this.regency, path))).as(path)
				.hasSize(before.get(i))
				.hasSizeLessThanOrEqualTo(12);
		}
		assertThat(this.statements.of(() -> page(companion, "/"))).hasSize(home).hasSizeLessThanOrEqualTo(12);
	}

	@Test
	void a_month_that_does_not_exist_is_named() throws Exception {
		for (String path : List.of("/?bulan=2026-13", "/wilayah/35.14?bulan=abc", "/p2k2/capaian?bulan=2026-00")) {
			String answer = this.mvc.perform(get(path).with(user(this.regency)))
				.andExpect(status().isBadRequest())
				.andReturn()
				.getResponse()
				.getContentAsString();
			assertThat(Jsoup.parse(answer).text())
				.contains("“" + path.substring(path.indexOf('=') + 1) + "” bukan bulan");
		}
	}

	private static Element need(Document page, String path) {
		return page.select(".needs a.count[href^=" + path + "]").first();
	}

	private String rows(Element link) throws Exception {
		return String.valueOf(page(this.regency, link.attr("href")).select("main .table tbody tr").size());
	}

	private Document page(SignedInAccount account, String path) throws Exception {
		String answer = this.mvc.perform(get(URI.create(path.split("#")[0])).with(user(account)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
		return Jsoup.parse(answer);
	}

}
