package id.sikap.training;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import id.sikap.account.Role;
import id.sikap.account.SignedInAccount;
import id.sikap.testing.Fixtures;
import id.sikap.testing.Pages;
import id.sikap.testing.SikapTest;
import id.sikap.testing.Statements;
import id.sikap.trainingrecord.TrainingFigures;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

@SikapTest
class TrainingPagesTests {

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private TrainingRows rows;

	@Autowired
	private Pages pages;

	@Autowired
	private TrainingFigures figures;

	@Autowired
	private Statements statements;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private LocalDate today;

	private UUID ratna;

	private UUID slamet;

	private SignedInAccount regency;

	private SignedInAccount purwodadi;

	@BeforeEach
	void two_companions_and_their_coordinators() {
		this.fixtures.reset();
		this.today = LocalDate.now(this.clock);
		this.ratna = this.fixtures.companion("Ratna", Fixtures.PURWODADI);
		this.slamet = this.fixtures.companion("Slamet", Fixtures.PURWODADI);
		this.regency = this.fixtures.regencyCoordinator();
		this.purwodadi = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
	}

	@Test
	void a_training_is_planned_and_shown_with_its_hours() throws Exception {
		String shown = this.pages.send(this.purwodadi, "/diklat", plan("title", "Bimtek pelaporan", "hours", "8, 4"));
		Document page = this.pages.get(this.purwodadi, shown);
		assertThat(page.select("h1").text()).isEqualTo("Bimtek pelaporan");
		assertThat(page.select(".facts").text()).contains("12 (8, 4 per hari)").contains("Pelaporan");
		assertThat(this.pages.get(this.purwodadi, "/diklat").select("tbody th").text()).contains("Bimtek pelaporan");
		assertThat(this.pages.get(this.purwodadi, "/diklat?waktu=PAST").select("tbody tr")).isEmpty();
		assertThat(this.pages.get(this.purwodadi, "/diklat?topik=PELAPORAN").select("tbody tr")).hasSize(1);
		assertThat(this.pages.get(this.purwodadi, "/diklat?topik=SERTIFIKASI").select("tbody tr")).isEmpty();
	}

	@Test
	void what_cannot_be_is_refused_and_what_was_typed_stays() throws Exception {
		Document form = refused(plan("title", "Bimtek", "endsOn", this.today.toString()));
		assertThat(form.select("#endsOn-error").text()).contains("tidak boleh sebelum");
		assertThat(form.select("input[name=title]").val()).isEqualTo("Bimtek");
		assertThat(form.select("input[name=topicCodes][checked]").val()).isEqualTo("PELAPORAN");
		assertThat(refused(plan("hours", "8,8,8")).select("#hours-error").text()).contains("2 hari");
		assertThat(refused(plan("place", "")).select("#place-error").text()).isNotEmpty();
		assertThat(refused(plan("areaCode", Fixtures.TUTUR)).select("#areaCode-error").text()).isNotEmpty();
		assertThat(refused(plan("areaCode", Fixtures.REGENCY)).select("#areaCode-error").text()).isNotEmpty();
		assertThat(refused(plan("title", "", "organiser", "")).select(".error-summary li")).hasSize(2);
	}

	@Test
	void a_training_does_not_overlap_itself_unless_one_is_cancelled() throws Exception {
		String first = this.pages.send(this.purwodadi, "/diklat", plan());
		MultiValueMap<String, String> again = plan("title", "BIMTEK PELAPORAN", "startsOn",
				this.today.plusDays(11).toString());
		assertThat(refused(again).select("#title-error").text()).contains("sudah ada pada tanggal itu");
		this.pages.send(this.purwodadi, first + "/batal", Pages.form("reason", ""));
		assertThat(refused(again).select("#title-error").text()).isNotEmpty();
		this.pages.send(this.purwodadi, first + "/batal", Pages.form("reason", "Anggaran dialihkan"));
		this.pages.send(this.purwodadi, "/diklat", again);
		assertThat(this.pages.get(this.purwodadi, first).select(".note-warn").text()).contains("Anggaran dialihkan");
	}

	@Test
	void who_finds_no_place_waits_and_gets_one_when_it_is_free() throws Exception {
		UUID third = this.fixtures.companion("Wati", Fixtures.PURWODADI);
		String training = this.pages.send(this.purwodadi, "/diklat", plan("capacity", "2"));
		this.pages.send(this.purwodadi, training + "/undang", Pages.form("pendamping", this.ratna.toString(),
				"pendamping", this.slamet.toString(), "pendamping", third.toString()));
		assertThat(states()).containsExactlyInAnyOrderEntriesOf(
				Map.of(this.ratna, "INVITED", this.slamet, "INVITED", third, "WAITING"));
		this.pages.send(this.purwodadi, participant(third) + "/undang", Pages.form());
		assertThat(states()).containsEntry(third, "WAITING");
		this.pages.send(this.fixtures.accountOf(this.ratna), participant(this.ratna) + "/berhalangan",
				Pages.form("reason", "Menikahkan anak"));
		this.pages.send(this.purwodadi, participant(third) + "/undang", Pages.form());
		assertThat(states()).containsEntry(this.ratna, "DECLINED").containsEntry(third, "INVITED");
		MultiValueMap<String, String> smaller = plan("capacity", "1", "version", "0");
		assertThat(this.pages.post(this.purwodadi, training + "/ubah", smaller, 422).select("#capacity-error").text())
			.contains("2");
	}

	@Test
	void a_whole_kecamatan_is_invited_without_those_on_the_list_and_those_who_left() throws Exception {
		UUID gone = this.fixtures.companion("Yanto", Fixtures.PURWODADI);
		this.jdbc.sql("update companion set service_to = :day where id = :id")
			.param("day", this.today)
			.param("id", gone)
			.update();
		UUID tutur = this.fixtures.companion("Tutik", Fixtures.TUTUR);
		UUID training = this.rows.training("Bimtek", Fixtures.REGENCY, this.today.plusDays(10), 1, 8);
		this.rows.participant(training, this.ratna, "CONFIRMED");
		this.pages.send(this.regency, "/diklat/" + training + "/undang-kecamatan",
				Pages.form("kecamatan", Fixtures.PURWODADI));
		assertThat(states())
			.containsExactlyInAnyOrderEntriesOf(Map.of(this.ratna, "CONFIRMED", this.slamet, "INVITED"));
		this.pages.send(this.regency, "/diklat/" + training + "/undang", Pages.form("pendamping", gone.toString()));
		assertThat(states()).doesNotContainKey(gone);
		assertThat(this.pages.get(this.regency, "/diklat/" + training + "/undang").select("tbody th").text())
			.isEqualTo("Tutik");
		assertThat(tutur).isNotNull();
	}

	@Test
	void another_list_hands_companions_over_to_a_planned_or_a_new_training() throws Exception {
		UUID training = this.rows.training("Bimtek lama", Fixtures.PURWODADI, this.today.plusDays(10), 1, 8);
		Document page = this.pages.post(this.purwodadi, "/diklat/undangan",
				Pages.form("pendamping", this.ratna.toString(), "topik", "PELAPORAN"), 200);
		assertThat(page.select("input[name=pendamping][checked]").eachAttr("value"))
			.containsExactly(this.ratna.toString());
		assertThat(page.select("select[name=diklat] option").text()).contains("Bimtek lama");
		Document undecided = this.pages.post(this.purwodadi, "/diklat/undangan/kirim",
				Pages.form("pendamping", this.ratna.toString(), "topik", "PELAPORAN", "diklat", ""), 422);
		assertThat(undecided.select("#diklat-error").text()).isEqualTo("Pilih diklat yang dituju");
		assertThat(undecided.select("input[name=pendamping][checked]").eachAttr("value"))
			.containsExactly(this.ratna.toString());
		assertThat(undecided.select("input[name=topik]").val()).isEqualTo("PELAPORAN");
		this.pages.send(this.purwodadi, "/diklat/undangan/kirim",
				Pages.form("pendamping", this.ratna.toString(), "diklat", training.toString()));
		assertThat(states()).containsOnlyKeys(this.ratna);
		Document blank = this.pages.post(this.purwodadi, "/diklat/baru",
				Pages.form("pendamping", this.slamet.toString(), "topik", "PELAPORAN"), 200);
		assertThat(blank.select("input[name=companionIds]").val()).isEqualTo(this.slamet.toString());
		assertThat(blank.select("input[name=topicCodes][checked]").eachAttr("value")).containsExactly("PELAPORAN");
		this.pages.send(this.purwodadi, "/diklat", plan("companionIds", this.slamet.toString()));
		assertThat(states()).containsOnlyKeys(this.ratna, this.slamet);
	}

	@Test
	void another_training_and_a_planned_session_on_the_same_day_are_shown_but_not_forbidden() throws Exception {
		LocalDate day = this.today.plusDays(10);
		UUID group = this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, this.ratna, 1);
		this.jdbc.sql("""
				insert into p2k2_plan (id, regency_code, village_code, group_id, month, planned_on)
				select gen_random_uuid(), regency_code, village_code, id, date_trunc('month', cast(:day as date)), :day
				from household_group where id = :group
				""").param("day", day).param("group", group).update();
		UUID other = this.rows.training("E-learning", Fixtures.REGENCY, day.minusDays(3), 5, 2);
		this.rows.participant(other, this.ratna, "CONFIRMED");
		UUID training = this.rows.training("Bimtek", Fixtures.PURWODADI, day, 1, 8);
		Document choose = this.pages.get(this.purwodadi, "/diklat/" + training + "/undang");
		assertThat(choose.select("tbody th").first().text()).contains("E-learning").contains("Melati");
		assertThat(choose.select("tbody th").get(1).text()).isEqualTo("Slamet");
		this.pages.send(this.purwodadi, "/diklat/" + training + "/undang",
				Pages.form("pendamping", this.ratna.toString()));
		assertThat(this.pages.get(this.purwodadi, "/diklat/" + training).select("tbody th").text()).contains("Melati");
	}

	@Test
	void the_sheet_counts_the_days_ticked_and_tells_who_was_absent() throws Exception {
		LocalDate start = this.today.minusDays(3);
		UUID training = this.rows.training("BIMTEK", "Bimtek", Fixtures.PURWODADI, start, List.of(8, 6, 4));
		UUID first = this.rows.participant(training, this.ratna, "CONFIRMED");
		UUID second = this.rows.participant(training, this.slamet, "CONFIRMED");
		String sheet = "/diklat/" + training + "/kehadiran";
		MultiValueMap<String, String> ticks = Pages.form("rows[0].id", first.toString(), "rows[0].version", "0",
				"rows[0].days", start.toString(), "rows[0].days", start.plusDays(2).toString(), "rows[0].preTest", "55",
				"rows[0].postTest", "87,5", "rows[1].id", second.toString(), "rows[1].version", "0");
		this.pages.send(this.purwodadi, sheet, ticks);
		assertThat(states()).containsEntry(this.ratna, "ATTENDED").containsEntry(this.slamet, "ABSENT");
		Document shown = this.pages.get(this.purwodadi, "/diklat/" + training);
		assertThat(shown.select("tbody tr").first().text()).contains("12")
			.contains("2 dari 3 hari")
			.contains("55 87,5");
		Document again = this.pages.get(this.purwodadi, sheet);
		assertThat(again.select("tbody tr").first().select("input[type=checkbox][checked]")).hasSize(2);
		assertThat(again.select("input[name='rows[0].postTest']").val()).isEqualTo("87,5");
	}

	@Test
	void a_test_of_more_than_a_hundred_and_a_day_to_come_are_refused() throws Exception {
		UUID training = this.rows.training("Bimtek", Fixtures.PURWODADI, this.today, 2, 8);
		UUID participant = this.rows.participant(training, this.ratna, "CONFIRMED");
		String sheet = "/diklat/" + training + "/kehadiran";
		Document high = this.pages.post(this.purwodadi, sheet, Pages.form("rows[0].id", participant.toString(),
				"rows[0].version", "0", "rows[0].days", this.today.toString(), "rows[0].postTest", "140"), 422);
		assertThat(high.select(".error-summary li").text()).contains("Ratna").contains("0 sampai 100");
		assertThat(high.select("input[name='rows[0].postTest']").val()).isEqualTo("140");
		assertThat(high.select("input[type=checkbox][checked]")).hasSize(1);
		Document early = this.pages.post(this.purwodadi, sheet, Pages.form("rows[0].id", participant.toString(),
				"rows[0].version", "0", "rows[0].days", this.today.plusDays(1).toString()), 422);
		assertThat(early.select(".error-summary").text()).contains("belum tiba");
		assertThat(states()).containsEntry(this.ratna, "CONFIRMED");
	}

	@Test
	void a_sheet_that_somebody_else_saved_meanwhile_shows_both_and_can_be_sent_again() throws Exception {
		LocalDate start = this.today.minusDays(3);
		UUID training = this.rows.training("Bimtek", Fixtures.PURWODADI, start, 2, 8);
		UUID row = this.rows.participant(training, this.ratna, "CONFIRMED");
		String sheet = "/diklat/" + training + "/kehadiran";
		this.pages.send(this.regency, sheet, Pages.form("rows[0].id", row.toString(), "rows[0].version", "0",
				"rows[0].days", start.plusDays(1).toString(), "rows[0].postTest", "60"));
		var mine = Pages.form("rows[0].id", row.toString(), "rows[0].version", "0", "rows[0].days", start.toString(),
				"rows[0].postTest", "80");
		Document both = this.pages.post(this.purwodadi, sheet, mine, 409);
		assertThat(both.select(".error-summary td").eachText()).hasSize(2)
			.first()
			.asString()
			.contains(String.valueOf(start.getDayOfMonth()))
			.contains("akhir 80");
		assertThat(both.select(".error-summary td").last().text()).contains("akhir 60");
		assertThat(both.select("input[name='rows[0].postTest']").val()).isEqualTo("80");
		String version = both.select("input[name='rows[0].version']").val();
		mine.set("rows[0].version", version);
		this.pages.send(this.purwodadi, sheet, mine);
		assertThat(this.jdbc.sql("select post_test from training_participant").query(Integer.class).single())
			.isEqualTo(80);
	}

	@Test
	void what_a_companion_learnt_goes_with_him_to_another_kecamatan() throws Exception {
		UUID training = this.rows.training("Bimtek", Fixtures.PURWODADI, this.today.minusDays(30), 1, 8);
		UUID row = this.rows.participant(training, this.ratna, this.today.minusDays(30));
		UUID other = this.rows.participant(training, this.slamet, this.today.minusDays(30));
		this.jdbc.sql("update companion set subdistrict_code = ? where id = ?")
			.params(Fixtures.TUTUR, this.ratna)
			.update();
		SignedInAccount own = this.fixtures.accountOf(this.ratna);
		SignedInAccount tutur = this.fixtures.subdistrictCoordinator(Fixtures.TUTUR);
		String path = "/diklat/peserta/" + row;
		for (SignedInAccount reader : List.of(own, tutur, this.purwodadi, this.regency)) {
			assertThat(this.pages.get(reader, path).text()).contains("Bimtek").contains("Ratna");
		}
		assertThat(this.pages.get(own, "/diklat/saya").select("tbody th a").eachAttr("href")).containsExactly(path);
		this.pages.get(own, "/diklat/" + training);
		assertThat(this.pages.get(tutur, path).select("main form")).isEmpty();
		for (SignedInAccount reader : List.of(own, tutur)) {
			this.pages.get(reader, "/diklat/peserta/" + other, 404);
		}
	}

	@Test
	void a_certificate_is_for_those_who_attended_and_does_not_end_before_it_starts() throws Exception {
		LocalDate day = this.today.minusDays(3);
		UUID training = this.rows.training("Sertifikasi", Fixtures.PURWODADI, day, 1, 8);
		UUID absent = this.rows.participant(training, this.slamet, "ABSENT");
		String page = "/diklat/peserta/" + this.rows.participant(training, this.ratna, day) + "/sertifikat";
		MultiValueMap<String, String> wrong = Pages.form("certificateNumber", "S-7", "certificateFrom", day.toString(),
				"certificateTo", day.minusDays(1).toString(), "version", "0");
		assertThat(this.pages.post(this.purwodadi, page, wrong, 422).select("#certificateTo-error").text())
			.contains("tidak boleh berakhir sebelum");
		wrong.set("certificateTo", day.toString());
		this.pages.post(this.purwodadi, "/diklat/peserta/" + absent + "/sertifikat", wrong, 422);
		String participant = this.pages.send(this.purwodadi, page, wrong);
		assertThat(this.pages.get(this.purwodadi, participant).select(".facts").text()).contains("S-7");
		this.pages.post(this.purwodadi, page, wrong, 409);
	}

	@Test
	void a_training_taken_elsewhere_counts_once_somebody_else_confirmed_it() throws Exception {
		SignedInAccount both = this.fixtures.account("korcam", Fixtures.PURWODADI,
				Set.of(Role.SUBDISTRICT_COORDINATOR, Role.COMPANION), this.ratna);
		this.pages.send(both, "/diklat/luar", outside(this.today.minusDays(5)));
		String own = "/diklat/luar/" + participantOf(this.ratna);
		assertThat(states()).containsEntry(this.ratna, "REGISTERED");
		this.pages.send(both, own + "/terima", Pages.form());
		assertThat(states()).containsEntry(this.ratna, "REGISTERED");
		assertThat(this.pages.get(both, "/diklat/luar").select("form[action$=/terima]")).isEmpty();
		assertThat(this.pages.post(both, "/diklat/luar", outside(this.today.minusDays(5)), 422)
			.select("#title-error")
			.text()).contains("sudah Anda daftarkan");
		this.pages.send(this.regency, own + "/tolak", Pages.form("reason", "Sertifikat tidak terbaca"));
		assertThat(states()).containsEntry(this.ratna, "REFUSED");
		assertThat(this.pages.get(both, "/diklat/luar").text()).contains("Sertifikat tidak terbaca");
		this.pages.send(both, "/diklat/luar", outside(this.today.minusDays(5)));
		UUID again = this.jdbc.sql("select id from training_participant where state = 'REGISTERED'")
			.query(UUID.class)
			.single();
		this.pages.send(this.regency, "/diklat/luar/" + again + "/terima", Pages.form());
		assertThat(this.rows.stateOf(again)).isEqualTo("ATTENDED");
		assertThat(this.pages.get(both, "/diklat/saya").select(".facts dd").first().text()).isEqualTo("6");
		assertThat(this.pages.post(both, "/diklat/luar", outside(this.today), 422).select("#endsOn-error").text())
			.contains("setelah diklatnya selesai");
	}

	@Test
	void nobody_ticks_his_own_attendance() throws Exception {
		SignedInAccount both = this.fixtures.account("korcam", Fixtures.PURWODADI,
				Set.of(Role.SUBDISTRICT_COORDINATOR, Role.COMPANION), this.ratna);
		UUID training = this.rows.training("Bimtek", Fixtures.PURWODADI, this.today, 1, 8);
		UUID own = this.rows.participant(training, this.ratna, "CONFIRMED");
		Document sheet = this.pages.get(both, "/diklat/" + training + "/kehadiran");
		assertThat(sheet.select("input[type=checkbox]:not([disabled])")).isEmpty();
		this.pages.send(both, "/diklat/" + training + "/kehadiran", Pages.form("rows[0].id", own.toString(),
				"rows[0].version", "0", "rows[0].days", this.today.toString()));
		assertThat(this.rows.stateOf(own)).isEqualTo("CONFIRMED");
		this.rows.participant(training, this.slamet, this.today);
		this.jdbc.sql("update training_participant set state = 'ATTENDED', attended_days = array[:day] where id = :id")
			.param("day", this.today)
			.param("id", own)
			.update();
		Document certificate = this.pages.post(both, "/diklat/peserta/" + own + "/sertifikat",
				Pages.form("certificateNumber", "S-1", "certificateFrom", this.today.toString(), "version", "0"), 422);
		assertThat(certificate.select(".error-summary").text()).contains("diri sendiri");
	}

	@Test
	void a_companions_first_page_asks_for_the_answer() throws Exception {
		UUID training = this.rows.training("Bimtek", Fixtures.PURWODADI, this.today.plusDays(5), 1, 8);
		UUID invited = this.rows.participant(training, this.ratna, "INVITED");
		SignedInAccount own = this.fixtures.accountOf(this.ratna);
		String link = "a[href=/diklat/peserta/" + invited + "]";
		assertThat(this.pages.get(own, "/").select(link).text()).isEqualTo("Bimtek");
		assertThat(this.pages.get(own, "/").text()).contains("Jawab undangan");
		this.pages.send(own, "/diklat/peserta/" + invited + "/bersedia", Pages.form());
		assertThat(this.pages.get(own, "/").text()).doesNotContain("Jawab undangan");
		this.rows.cancel(training);
		assertThat(this.pages.get(own, "/").select(link)).isEmpty();
	}

	@Test
	void reports_read_what_was_held_in_the_month_of_an_area_or_a_companion() {
		LocalDate day = this.today.withDayOfMonth(1).minusDays(1);
		YearMonth month = YearMonth.from(day);
		UUID training = this.rows.training("Bimtek", Fixtures.REGENCY, day.minusDays(1), 2, 6);
		this.rows.participant(training, this.ratna, day.minusDays(1), day);
		this.rows.participant(training, this.slamet, day);
		this.rows.participant(training, this.fixtures.companion("Tutik", Fixtures.TUTUR), "ABSENT");
		assertThat(this.figures.heldIn(Fixtures.REGENCY, null, month)).singleElement()
			.extracting("hours", "invited", "attended", "attendedHours")
			.containsExactly(12, 3, 2, 18);
		assertThat(this.figures.heldIn(Fixtures.TUTUR, null, month)).singleElement()
			.extracting("invited", "attended", "attendedHours")
			.containsExactly(1, 0, 0);
		assertThat(this.figures.heldIn(Fixtures.PURWODADI, this.slamet, month)).singleElement()
			.extracting("attendedHours")
			.isEqualTo(6);
		assertThat(this.figures.heldIn(Fixtures.REGENCY, null, month.plusMonths(1))).isEmpty();
	}

	@Test
	void a_participant_is_replaced_by_somebody_who_is_not_on_the_list() throws Exception {
		UUID third = this.fixtures.companion("Wati", Fixtures.PURWODADI);
		UUID training = this.rows.training("Bimtek", Fixtures.PURWODADI, this.today.plusDays(5), 1, 8);
		UUID first = this.rows.participant(training, this.ratna, "INVITED");
		this.rows.participant(training, this.slamet, "INVITED");
		String page = "/diklat/peserta/" + first;
		assertThat(this.pages.get(this.purwodadi, page).select("select[name=pengganti] option").eachText())
			.containsExactly("Pilih", "Wati (Purwodadi)");
		this.pages.send(this.purwodadi, page + "/ganti", Pages.form("pengganti", this.slamet.toString()));
		assertThat(states()).containsEntry(this.ratna, "INVITED");
		this.pages.send(this.purwodadi, page + "/ganti", Pages.form("pengganti", third.toString()));
		assertThat(states()).containsEntry(this.ratna, "REPLACED").containsEntry(third, "INVITED");
		assertThat(this.pages.get(this.purwodadi, "/diklat/" + training).text()).contains("diganti oleh Wati");
	}

	@Test
	void each_sees_what_his_role_and_area_let_him_see() throws Exception {
		UUID tutik = this.fixtures.companion("Tutik", Fixtures.TUTUR);
		UUID regencyWide = this.rows.training("Diklat kabupaten", Fixtures.REGENCY, this.today.plusDays(3), 1, 8);
		UUID tutur = this.rows.training("Bimtek Tutur", Fixtures.TUTUR, this.today.plusDays(3), 1, 8);
		UUID ratnas = this.rows.participant(regencyWide, this.ratna, "INVITED");
		UUID tutiks = this.rows.participant(regencyWide, tutik, "INVITED");
		SignedInAccount own = this.fixtures.accountOf(this.ratna);
		SignedInAccount viewer = this.fixtures.viewer();
		assertThat(titles(this.purwodadi)).containsExactly("Diklat kabupaten");
		assertThat(titles(own)).containsExactly("Diklat kabupaten");
		assertThat(titles(this.fixtures.accountOf(this.slamet))).isEmpty();
		assertThat(titles(viewer)).containsExactlyInAnyOrder("Diklat kabupaten", "Bimtek Tutur");
		assertThat(this.pages.get(this.purwodadi, "/diklat/" + regencyWide).select("tbody th").text()).contains("Ratna")
			.doesNotContain("Tutik");
		assertThat(this.pages.get(own, "/diklat/" + regencyWide).select("tbody th").eachText())
			.containsExactly("Ratna");
		Document viewed = this.pages.get(viewer, "/diklat/" + regencyWide);
		assertThat(viewed.select("main").text()).doesNotContain("Ratna").contains("diundang 2");
		answers("/diklat/" + tutur, Map.of(own, 404, this.purwodadi, 404, viewer, 200, this.regency, 200));
		answers("/diklat/peserta/" + tutiks, Map.of(own, 404, this.purwodadi, 404, viewer, 403, this.regency, 200));
		answers("/diklat/peserta/" + ratnas, Map.of(own, 200, this.purwodadi, 200));
		answers("/diklat/" + regencyWide + "/kehadiran",
				Map.of(own, 403, this.purwodadi, 403, viewer, 403, this.regency, 200));
		answers("/diklat/" + regencyWide + "/undang", Map.of(own, 403, this.purwodadi, 403, this.regency, 200));
		answers("/pendamping/" + tutik + "/diklat", Map.of(own, 403, this.purwodadi, 404, this.regency, 200));
		answers("/diklat/penyegaran", Map.of(own, 403, viewer, 403, this.purwodadi, 200));
		answers("/diklat", Map.of(this.fixtures.admin(), 403, viewer, 200));
		assertThat(
				this.pages.ask(own, MockMvcRequestBuilders.post("/diklat/peserta/" + tutiks + "/bersedia")).getStatus())
			.isEqualTo(404);
		assertThat(this.rows.stateOf(tutiks)).isEqualTo("INVITED");
		this.pages.send(own, "/diklat/peserta/" + ratnas + "/bersedia", Pages.form());
		assertThat(this.rows.stateOf(ratnas)).isEqualTo("CONFIRMED");
	}

	@Test
	void a_refresher_is_needed_after_two_years_or_when_the_certificate_runs_out() throws Exception {
		UUID third = this.fixtures.companion("Wati", Fixtures.PURWODADI);
		LocalDate border = this.today.minusMonths(24);
		p2k2(this.ratna, border);
		p2k2(this.slamet, border.minusDays(1));
		this.rows.certificate(p2k2(third, this.today.minusDays(20)), border, this.today.plusDays(89));
		assertThat(names("")).containsExactlyInAnyOrder("Slamet", "Wati");
		assertThat(names("?sebab=P2K2")).containsExactly("Slamet");
		assertThat(names("?sebab=CERTIFICATE")).containsExactly("Wati");
		this.jdbc.sql("update training_participant set certificate_to = certificate_to + 1").update();
		assertThat(names("?sebab=CERTIFICATE")).isEmpty();
	}

	@Test
	void the_lists_leave_as_they_are_filtered() throws Exception {
		this.rows.training("Bimtek", Fixtures.PURWODADI, this.today.plusDays(5), 1, 8);
		for (String address : List.of("/ekspor/diklat?waktu=ALL", "/ekspor/penyegaran")) {
			MockHttpServletResponse file = this.pages.ask(this.purwodadi, MockMvcRequestBuilders.get(address));
			assertThat(file.getStatus()).isEqualTo(200);
			assertThat(file.getContentAsByteArray()).startsWith('P', 'K');
		}
		assertThat(this.pages.ask(this.fixtures.accountOf(this.ratna), MockMvcRequestBuilders.get("/ekspor/penyegaran"))
			.getStatus()).isEqualTo(403);
	}

	@Test
	void lists_cost_the_same_with_many_rows() throws Exception {
		UUID training = this.rows.training("Bimtek 0", Fixtures.PURWODADI, this.today.plusDays(5), 1, 8);
		this.rows.participant(training, this.ratna, "INVITED");
		List<String> addresses = List.of("/diklat", "/diklat/" + training, "/diklat/" + training + "/undang",
				"/diklat/" + training + "/kehadiran", "/diklat/penyegaran", "/diklat/luar",
				"/pendamping/" + this.ratna + "/diklat");
		List<Integer> before = counts(addresses);
		for (int i = 1; i < 8; i++) {
			UUID more = this.rows.training("Bimtek " + i, Fixtures.PURWODADI, this.today.plusDays(5), 1, 8);
			this.rows.participant(training, this.fixtures.companion("Pendamping " + i, Fixtures.PURWODADI), "INVITED");
			this.rows.participant(more, this.ratna, "INVITED");
			this.fixtures.companion("Lain " + i, Fixtures.PURWODADI);
		}
		assertThat(counts(addresses)).isEqualTo(before).allMatch((count) -> count <= 12);
	}

	private List<Integer> counts(List<String> addresses) throws Exception {
		List<Integer> counts = new ArrayList<>();
		for (String address : addresses) {
			this.pages.get(this.purwodadi, address);
			counts.add(this.statements.of(() -> this.pages.get(this.purwodadi, address)).size());
		}
		return counts;
	}

	private UUID p2k2(UUID companion, LocalDate day) {
		UUID training = this.rows.training("DIKLAT_P2K2", "Diklat " + companion, Fixtures.REGENCY, day, List.of(8));
		return this.rows.participant(training, companion, day);
	}

	private List<String> names(String query) throws Exception {
		return this.pages.get(this.purwodadi, "/diklat/penyegaran" + query).select("tbody th a").eachText();
	}

	private List<String> titles(SignedInAccount who) throws Exception {
		return this.pages.get(who, "/diklat").select("tbody th a").eachText();
	}

	private void answers(String path, Map<SignedInAccount, Integer> expected) throws Exception {
		for (Map.Entry<SignedInAccount, Integer> role : expected.entrySet()) {
			assertThat(this.pages.ask(role.getKey(), MockMvcRequestBuilders.get(path)).getStatus())
				.as(path + " " + role.getKey().roles())
				.isEqualTo(role.getValue());
		}
	}

	private Map<UUID, String> states() {
		return this.jdbc.sql("select companion_id, state from training_participant")
			.query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b));
	}

	private String participant(UUID companion) {
		return "/diklat/peserta/" + participantOf(companion);
	}

	private UUID participantOf(UUID companion) {
		return this.jdbc.sql("select id from training_participant where companion_id = :id")
			.param("id", companion)
			.query(UUID.class)
			.single();
	}

	private Document refused(MultiValueMap<String, String> form) throws Exception {
		return this.pages.post(this.purwodadi, "/diklat", form, 422);
	}

	/** A bimtek of two days in ten days, with some fields otherwise. */
	private MultiValueMap<String, String> plan(String... otherwise) {
		MultiValueMap<String, String> form = Pages.form("kind", "BIMTEK", "title", "Bimtek pelaporan", "areaCode",
				Fixtures.PURWODADI, "startsOn", this.today.plusDays(10).toString(), "endsOn",
				this.today.plusDays(11).toString(), "hours", "8", "mode", "LURING", "place", "Aula", "organiser",
				"Dinas Sosial", "topicCodes", "PELAPORAN", "version", "0");
		for (int i = 0; i < otherwise.length; i += 2) {
			form.set(otherwise[i], otherwise[i + 1]);
		}
		return form;
	}

	private MultiValueMap<String, String> outside(LocalDate start) {
		return Pages.form("kind", "MANDIRI", "title", "Kursus komputer", "organiser", "Balai latihan", "mode", "DARING",
				"startsOn", start.toString(), "endsOn", start.plusDays(1).toString(), "hours", "3", "topicCodes",
				"TEKNOLOGI_INFORMASI");
	}

}
