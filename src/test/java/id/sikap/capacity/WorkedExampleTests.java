package id.sikap.capacity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.SignedInAccount;
import id.sikap.assessment.RoundService;
import id.sikap.support.Ids;
import id.sikap.testing.Fixtures;
import id.sikap.testing.Pages;
import id.sikap.testing.SikapTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * CAPACITY's worked example: its records go in, its shown values come out, first while
 * the month is open, then as it was closed.
 */
@SikapTest
class WorkedExampleTests {

	private static final int COMPANIONS = 12;

	private static final int OF_OTHERS = 3912 - 352;

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private Pages pages;

	@Autowired
	private RoundService rounds;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private YearMonth month;

	private String capang;

	private String elsewhere;

	private SignedInAccount korcam;

	private SignedInAccount regency;

	private final List<UUID> companions = new ArrayList<>();

	private final List<UUID> groups = new ArrayList<>();

	@BeforeEach
	void the_records_of_the_month() {
		this.fixtures.reset();
		this.month = YearMonth.now(this.clock).minusMonths(1);
		this.korcam = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
		this.regency = this.fixtures.regencyCoordinator();
		this.capang = village("Capang");
		this.elsewhere = village("Gerbo");
		for (int i = 0; i < COMPANIONS; i++) {
			this.companions.add(this.fixtures.companion((i == 0) ? "R" : "Rekan " + i, Fixtures.PURWODADI));
		}
		caseload(Fixtures.PUCANGSARI, 27, 28, 28, 28, 28, 28, 28, 25);
		caseload(this.capang, 26, 26, 26, 26, 28);
		families(null, this.elsewhere, OF_OTHERS);
		sessions();
		numbersAndCards();
		barriers();
		report();
		trainings();
		supervisions();
		this.rounds.refresh(Fixtures.REGENCY, this.month, null);
	}

	@Test
	void the_pages_show_every_value_of_the_example_while_the_month_is_open_and_when_it_is_closed() throws Exception {
		judge("INDIVIDUAL", this.companions.get(0).toString(), this.korcam, Map.of("I1", 3, "I5", 3, "I6", 3));
		judge("ORGANISATIONAL", Fixtures.PURWODADI, this.regency, Map.of("O1", 3, "O4", 2, "O6", 3));
		judge("SOCIAL_SYSTEM", Fixtures.PUCANGSARI, this.korcam, Map.of("L1", 3, "L2", 2, "L3", 2, "L4", 3));
		judge("SOCIAL_SYSTEM", this.capang, this.korcam, Map.of("L1", 4, "L2", 3, "L3", 0, "L4", 4));
		check();
		checkPaper();
		verifyAll();
		this.pages.send(this.regency, "/kapasitas/penutupan/tutup?bulan=" + this.month, Pages.form());
		check();
		checkPaper();
		assertThat(this.jdbc.sql("""
				select score from capacity_score where unit = :unit and measure = 'COMPOSITE'
				""").param("unit", this.companions.get(0).toString()).query(String.class).single())
			.isEqualTo("3.2750000000");
	}

	private void check() throws Exception {
		Document page = this.pages.get(this.korcam,
				"/kapasitas/pendamping/" + this.companions.get(0) + "?bulan=" + this.month);
		assertThat(row(page, "I1")).contains("3 dari 5").endsWith("3");
		assertThat(row(page, "I2")).contains("92,31 %").contains("12 dari 13 kelompok").endsWith("4");
		assertThat(row(page, "I3")).contains("84,62 %").contains("275").contains("325").endsWith("4");
		assertThat(row(page, "I4")).contains("3").endsWith("4");
		assertThat(row(page, "I5")).endsWith("3");
		assertThat(row(page, "I7")).contains("88,73 %")
			.contains("12/12")
			.contains("9/12")
			.contains("10/12")
			.contains("340/352")
			.endsWith("4");
		assertThat(row(page, "I8")).contains("16").endsWith("3");
		assertThat(row(page, "O2")).contains("33,33 %").contains("4 dari 12").endsWith("3");
		assertThat(row(page, "O3")).contains("326").contains("3.912").endsWith("4");
		assertThat(row(page, "O5")).contains("58,33 %").contains("7 dari 12").endsWith("3");
		assertThat(page.select(".levels .big-figure strong").eachText()).containsExactly("3,50", "3,00", "3,13");
		assertThat(page.select(".levels .big-figure .soft").eachText()).containsExactly("Tinggi · indeks 62,50",
				"Sedang · indeks 50,00", "Sedang · indeks 53,13");
		assertThat(page.select(".levels dd").eachText().get(0)).startsWith("3,75");
		assertThat(page.select(".levels dd").eachText().get(1)).startsWith("3,25");
		assertThat(page.select(".composite").text()).contains("3,28")
			.contains("Sedang · indeks 56,88")
			.contains("Tingkat terlemah: Organisasi");
		assertThat(page.select("td[data-label='KPM aktif']").eachText()).containsExactlyInAnyOrder("220", "132");
		assertThat(village(Fixtures.PUCANGSARI, "L5")).contains("30 dari 200").endsWith("3");
		assertThat(village(this.capang, "L5")).contains("0 dari 120").endsWith("5");
		Document needs = this.pages.get(this.korcam, "/kapasitas/kebutuhan?bulan=" + this.month);
		String indicators = String.join(" ", needs.select("tbody td[data-label=Indikator]").eachText());
		assertThat(indicators).contains("I1")
			.contains("I5")
			.contains("I6")
			.contains("I8")
			.doesNotContain("I7")
			.doesNotContain("I2");
	}

	/** Every level and indicator of the example as it is printed. */
	private void checkPaper() throws Exception {
		String text = paper("/laporan/pendamping/" + this.companions.get(0) + "/" + this.month + ".pdf");
		assertThat(text)
			.contains("Individu 3,50 Tinggi 62,50", "Kesanggupan 3,75 Tinggi 68,75", "Kecakapan 3,25 Sedang 56,25")
			.contains("Organisasi (terlemah) 3,00 Sedang 50,00", "Gabungan 3,28 Sedang 56,88")
			.containsPattern("Sistem sosial.{0,30} 3,13 Sedang 53,13")
			.contains("92,31 %: 12 dari 13 kelompok", "Tingkat terlemah adalah organisasi (3,00)");
		assertThat(text).containsPattern("84,62 %: .{0,40}275.{0,40}325");
		assertThat(text).contains("12/12", "9/12", "10/12", "340/352");
		assertThat(text).containsPattern("3 hari .{0,40}lewat tenggat").contains("16 JP").doesNotContain("??");
		assertThat(paper("/laporan/kecamatan/" + Fixtures.PURWODADI + "/" + this.month + ".pdf"))
			.contains("Organisasi (terlemah) 3,00 Sedang 50,00")
			.contains("Skor 1–5 per indikator");
	}

	private String paper(String address) throws Exception {
		byte[] pdf = this.pages.ask(this.regency, MockMvcRequestBuilders.get(address)).getContentAsByteArray();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			return stripper.getText(document).replaceAll("[\\s\\u00a0]+", " ");
		}
	}

	/** What is shown of an indicator, its score last. */
	private static String row(Document page, String code) {
		return page.select("tr[data-indicator=" + code + "] td").get(0).text() + " "
				+ page.select("tr[data-indicator=" + code + "] td.figure .strong").text();
	}

	private String village(String code, String indicator) throws Exception {
		return row(this.pages.get(this.korcam, "/kapasitas/desa/" + code + "?bulan=" + this.month), indicator);
	}

	private void judge(String level, String unit, SignedInAccount who, Map<String, Integer> scores) throws Exception {
		UUID sheet = this.jdbc.sql("select id from assessment where level = :level and unit = :unit")
			.param("level", level)
			.param("unit", unit)
			.query(UUID.class)
			.single();
		for (Map.Entry<String, Integer> score : scores.entrySet()) {
			int status = this.pages
				.ask(who,
						MockMvcRequestBuilders.post("/kapasitas/penilaian/simpan")
							.header("HX-Request", "true")
							.param("nilai." + sheet + "." + score.getKey(), score.getValue().toString())
							.param("bukti." + sheet + "." + score.getKey(), "Sesuai pengamatan"))
				.getStatus();
			assertThat(status).as(unit + " " + score).isEqualTo(200);
		}
		this.pages.send(who, "/kapasitas/penilaian/kirim",
				Pages.form("id", sheet.toString(), "bulan", this.month.toString()));
	}

	private void verifyAll() throws Exception {
		for (UUID sheet : this.jdbc.sql("select id from assessment where state = 'SUBMITTED'")
			.query(UUID.class)
			.list()) {
			this.pages.send(this.regency, "/kapasitas/penilaian/verifikasi",
					Pages.form("id", sheet.toString(), "bulan", this.month.toString()));
		}
		assertThat(
				this.jdbc.sql("select count(*) from assessment where state = 'VERIFIED'").query(Integer.class).single())
			.isEqualTo(4);
	}

	private String village(String name) {
		return this.jdbc.sql("select code from area where name = :name and code like '35.14.01.%'")
			.param("name", name)
			.query(String.class)
			.single();
	}

	private void caseload(String village, int... sizes) {
		for (int size : sizes) {
			UUID group = this.fixtures.group("Kelompok " + (this.groups.size() + 1), village);
			this.groups.add(group);
			this.fixtures.assignment(group, this.companions.get(0));
			families(group, village, size);
		}
	}

	/** In a group of R, or in none. */
	private void families(UUID group, String village, int count) {
		this.jdbc
			.sql("""
					insert into household (id, regency_code, village_code, head_name, status, status_since, nik_valid)
					select uuidv7(), '35.14', :village, 'Ibu ' || coalesce(cast(cast(:group as uuid) as text), 'lain') || ' ' || n,
					       'AKTIF', :since, true
					from generate_series(1, :count) n
					""")
			.param("village", village)
			.param("group", group)
			.param("since", Fixtures.LONG_AGO)
			.param("count", count)
			.update();
		if (group != null) {
			this.jdbc.sql("""
					insert into group_member (id, group_id, household_id, village_code, from_day)
					select uuidv7(), :group, h.id, h.village_code, :since from household h
					where h.head_name like 'Ibu ' || cast(:group as text) || ' %'
					""").param("group", group).param("since", Fixtures.LONG_AGO).update();
		}
	}

	/** All but the first group met; 275 of 325 came; 9 have a photo, 10 came in time. */
	private void sessions() {
		UUID photo = Ids.next();
		this.jdbc
			.sql("""
					insert into attachment (id, regency_code, kind, file_name, content_type, content, byte_count, sha256, uploaded_by,
					                        uploaded_at)
					values (:id, '35.14', 'PHOTO', 'a.jpg', 'image/jpeg', '\\x00', 1, '\\x00', :by, now())
					""")
			.param("id", photo)
			.param("by", this.korcam.id())
			.update();
		for (int i = 1; i < this.groups.size(); i++) {
			UUID session = Ids.next();
			LocalDate day = this.month.atDay(2 + i);
			this.jdbc
				.sql("""
						insert into p2k2_session (id, regency_code, village_code, group_id, companion_id, held_on, start_time,
						  end_time, place, activity_name, siks_category, recorded_at)
						select :id, regency_code, village_code, id, :companion, :day, '09:00', '11:00', 'Balai desa', 'P2K2',
						  'P2K2 adaptif', :recorded
						from household_group where id = :group
						""")
				.param("id", session)
				.param("companion", this.companions.get(0))
				.param("day", day)
				.param("recorded",
						day.plusDays((i <= 10) ? 1 : 9).atTime(9, 0).atZone(this.clock.getZone()).toOffsetDateTime())
				.param("group", this.groups.get(i))
				.update();
			this.jdbc.sql("""
					insert into attendance (held_on, session_id, household_id, regency_code, mark)
					select :day, :session, household_id, '35.14', 'PRESENT' from group_member where group_id = :group
					""").param("day", day).param("session", session).param("group", this.groups.get(i)).update();
			if (i <= 9) {
				this.jdbc
					.sql("insert into p2k2_photo (session_id, attachment_id, position) values (:session, :photo, 0)")
					.param("session", session)
					.param("photo", photo)
					.update();
			}
		}
		List<Map<String, Object>> absent = this.jdbc
			.sql("select held_on, session_id, household_id from attendance order by household_id limit 50")
			.query()
			.listOfRows();
		absent.forEach((mark) -> {
			this.jdbc.sql("delete from attendance where session_id = :session_id and household_id = :household_id")
				.params(mark)
				.update();
			this.jdbc.sql("""
					insert into attendance (held_on, session_id, household_id, regency_code, mark)
					values (:held_on, :session_id, :household_id, '35.14', 'ABSENT')
					""").params(mark).update();
		});
	}

	private void numbersAndCards() {
		this.jdbc.sql("""
				update household set nik_valid = false where id in (
				  select household_id from group_member order by household_id limit 12)
				""").update();
		card(Fixtures.PUCANGSARI, "OTHER", 30, 0);
		card(Fixtures.PUCANGSARI, "SELF", 170, 30);
		card(this.capang, "SELF", 120, 0);
	}

	private void card(String village, String holder, int count, int from) {
		this.jdbc
			.sql("""
					update household set card_holder = :holder, card_checked_on = :day,
					       card_holder_name = case when :holder = 'OTHER' then 'Tetangga' end
					where id in (select id from household where village_code = :village order by id limit :count offset :from)
					""")
			.param("holder", holder)
			.param("day", this.month.atDay(1))
			.param("village", village)
			.param("count", count)
			.param("from", from)
			.update();
	}

	/**
	 * Five due in the month, three of them resolved before; the others some days late.
	 */
	private void barriers() {
		LocalDate reported = this.month.atDay(2);
		LocalDate due = this.month.atDay(20);
		for (int i = 0; i < 5; i++) {
			UUID id = Ids.next();
			LocalDate resolved = (i < 3) ? due.minusDays(3) : due.plusDays(4);
			this.jdbc
				.sql("""
						insert into barrier (id, regency_code, scope, area_code, companion_id, type_id, severity, description,
						  reported_by, reported_at, reported_on, due_on, state, open_since, ended_on, outcome, owner_kind,
						  owner_area, owner_companion_id)
						values (:id, '35.14', 'COMPANION', :area, :companion, (select min(id::text)::uuid from barrier_type
						  where 'I1' = any (indicator_codes)), 1, 'Contoh', :by, now(), :reported, :due, 'RESOLVED', :reported,
						  :resolved, 'selesai', 'COMPANION', :area, :companion)
						""")
				.param("id", id)
				.param("area", Fixtures.PURWODADI)
				.param("companion", this.companions.get(0))
				.param("by", this.korcam.id())
				.param("reported", reported)
				.param("due", due)
				.param("resolved", resolved)
				.update();
			this.jdbc.sql("""
					insert into barrier_state (barrier_id, from_day, to_day, state)
					values (:id, :reported, :before, 'NEW'), (:id, :resolved, null, 'RESOLVED')
					""")
				.param("id", id)
				.param("reported", reported)
				.param("before", resolved.minusDays(1))
				.param("resolved", resolved)
				.update();
			this.jdbc.sql("""
					insert into barrier_owner (barrier_id, from_day, kind, area_code, companion_id)
					values (:id, :reported, 'COMPANION', :area, :companion)
					""")
				.param("id", id)
				.param("reported", reported)
				.param("area", Fixtures.PURWODADI)
				.param("companion", this.companions.get(0))
				.update();
		}
	}

	/**
	 * The report on the month before, due on the 5th, came on the 8th and was accepted.
	 */
	private void report() {
		UUID report = Ids.next();
		this.jdbc.sql("""
				insert into monthly_report (id, regency_code, subdistrict_code, companion_id, month)
				values (:id, '35.14', :subdistrict, :companion, :month)
				""")
			.param("id", report)
			.param("subdistrict", Fixtures.PURWODADI)
			.param("companion", this.companions.get(0))
			.param("month", this.month.minusMonths(1).atDay(1))
			.update();
		this.jdbc
			.sql("""
					insert into monthly_report_version (id, report_id, number, submitted_by, submitted_at, submitted_on, state,
					                                    decided_by, decided_at)
					values (uuidv7(), :report, 1, :by, now(), :day, 'ACCEPTED', :decider, now())
					""")
			.param("report", report)
			.param("by", this.fixtures.accountOf(this.companions.get(0)).id())
			.param("day", this.month.atDay(8))
			.param("decider", this.korcam.id())
			.update();
	}

	/** 16 lesson hours in two days, attended by seven of the twelve. */
	private void trainings() {
		UUID training = Ids.next();
		LocalDate first = this.month.minusMonths(2).atDay(10);
		this.jdbc
			.sql("""
					insert into training (id, regency_code, area_code, kind, title, mode, organiser, starts_on, ends_on, day_hours,
					                      recorded_at)
					values (:id, '35.14', '35.14', 'BIMTEK', 'Bimtek', 'LURING', 'Dinas Sosial', :first, :last, '{8,8}', now())
					""")
			.param("id", training)
			.param("first", first)
			.param("last", first.plusDays(1))
			.update();
		for (UUID companion : this.companions.subList(0, 7)) {
			this.jdbc
				.sql("""
						insert into training_participant (id, training_id, companion_id, subdistrict_code, state, invited_at,
						                                  attended_days)
						values (uuidv7(), :training, :companion, :subdistrict, 'ATTENDED', now(), array[cast(:first as date), cast(:first as date) + 1])
						""")
				.param("training", training)
				.param("companion", companion)
				.param("subdistrict", Fixtures.PURWODADI)
				.param("first", first)
				.update();
		}
	}

	private void supervisions() {
		for (UUID companion : this.companions.subList(0, 4)) {
			this.jdbc
				.sql("""
						insert into supervision (id, regency_code, subdistrict_code, companion_id, held_on, manner, went_well,
						                         to_improve, supervisor_id, recorded_at)
						values (uuidv7(), '35.14', :subdistrict, :companion, :day, 'FIELD', 'Baik', 'Lebih baik', :by, now())
						""")
				.param("subdistrict", Fixtures.PURWODADI)
				.param("companion", companion)
				.param("day", this.month.atDay(15))
				.param("by", this.korcam.id())
				.update();
		}
	}

}
