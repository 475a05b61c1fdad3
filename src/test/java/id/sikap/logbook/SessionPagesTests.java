package id.sikap.logbook;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import id.sikap.account.SignedInAccount;
import id.sikap.attachment.AttachmentService;
import id.sikap.attachment.Pictures;
import id.sikap.group.Roster;
import id.sikap.group.RosterEntry;
import id.sikap.p2k2.Mark;
import id.sikap.p2k2.P2k2Service;
import id.sikap.p2k2.RecordBuilder;
import id.sikap.p2k2.SessionAnswers;
import id.sikap.support.Ids;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import id.sikap.testing.Statements;
import id.sikap.topic.TopicCatalogue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@SikapTest
class SessionPagesTests {

	@Autowired
	MockMvc mvc;

	@Autowired
	Fixtures fixtures;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Roster roster;

	@Autowired
	TopicCatalogue topics;

	@Autowired
	P2k2Service service;

	@Autowired
	AttachmentService attachments;

	@Autowired
	Statements statements;

	@Autowired
	Clock clock;

	private LocalDate today;

	private UUID companion;

	private UUID group;

	private UUID topic;

	private List<UUID> members;

	private SignedInAccount me;

	@BeforeEach
	void a_companion_with_a_group_of_three() {
		this.fixtures.reset();
		this.today = LocalDate.now(this.clock);
		this.companion = this.fixtures.companion("Siti Contoh", Fixtures.PURWODADI);
		this.group = this.fixtures.servedGroup("Melati 1", Fixtures.PUCANGSARI, this.companion, 3);
		this.members = this.roster.of(this.group, this.today).stream().map(RosterEntry::householdId).toList();
		this.topic = this.topics.on(this.today, Fixtures.REGENCY).get(0).id();
		this.me = this.fixtures.accountOf(this.companion);
	}

	@Test
	void a_companion_chooses_among_the_groups_that_he_serves() throws Exception {
		Document page = page(ask(get("/p2k2/baru")), 200);
		assertThat(page.select(".group-choices a").eachAttr("href"))
			.containsExactly("/p2k2/baru?kelompok=" + this.group + "&tanggal=" + this.today);
		assertThat(page.select(".group-choices a").text()).contains("Melati 1", "Pucangsari", "belum ada");
	}

	@Test
	void a_coordinator_goes_by_kecamatan_and_village() throws Exception {
		SignedInAccount coordinator = this.fixtures.regencyCoordinator();
		Document page = page(ask(coordinator, get("/p2k2/baru")), 200);
		assertThat(page.select("select[name=kecamatan] option")).hasSize(25);
		assertThat(page.select(".group-choices")).isEmpty();
		page = page(
				ask(coordinator,
						get("/p2k2/baru").param("kecamatan", Fixtures.PURWODADI).param("desa", Fixtures.PUCANGSARI)),
				200);
		assertThat(page.select(".group-choices a")).hasSize(1);
	}

	@Test
	void the_form_proposes_what_can_be_guessed_and_marks_nobody() throws Exception {
		this.jdbc.sql("update household_group set meeting_place = 'Rumah Bu RT', usual_time = '09:00'").update();
		Document page = page(ask(blank()), 200);

		assertThat(page.select("#place").attr("value")).isEqualTo("Rumah Bu RT");
		assertThat(page.select("#startTime").attr("value")).isEqualTo("09:00");
		assertThat(page.select("#endTime").attr("value")).isEqualTo("11:00");
		assertThat(page.select("#heldOn").attr("value")).isEqualTo(this.today.toString());
		assertThat(page.select("#activityName").text()).isEqualTo("P2K2 MELATI 1");
		assertThat(page.select("#paymentFrom").attr("value")).isEqualTo(quarter().toString());
		assertThat(page.select("#paymentTo").attr("value")).isEqualTo(quarter().plusMonths(2).toString());
		assertThat(page.getElementById("speakers0.name").attr("value")).isEqualTo("Siti Contoh");
		assertThat(page.getElementById("speakers0.institution").attr("value")).isNotBlank();
		assertThat(page.select("[data-attend]")).hasSize(3);
		assertThat(page.select("[data-attend] input[checked]")).isEmpty();
		assertThat(page.select("input[name=id]").attr("value")).hasSize(36);
	}

	@Test
	void a_planned_topic_is_proposed_with_its_category_and_the_activitys_name() throws Exception {
		UUID planned = this.topics.on(this.today, Fixtures.REGENCY)
			.stream()
			.filter((found) -> found.number().equals("M3-1"))
			.findFirst()
			.orElseThrow()
			.id();
		Document page = page(ask(blank().param("materi", planned.toString())), 200);
		assertThat(page.select("input[name=topicIds][checked]").attr("value")).isEqualTo(planned.toString());
		assertThat(page.select("#siksCategory option[selected]").text()).isEqualTo("Kesehatan dan gizi");
		assertThat(page.select("#activityName").text()).isEqualTo("P2K2 MELATI 1 - Kesehatan dan Gizi");
	}

	@Test
	void a_session_is_logged_and_shown() throws Exception {
		UUID id = Ids.next();
		ask(post("/p2k2").params(form(id, "summary", "Baris satu\r\nBaris dua", "obstacles", "Hujan deras", mark(0),
				"SICK", "marks[%s].reason".formatted(this.members.get(0)), "demam")))
			.andExpect(status().is3xxRedirection())
			.andExpect(header().string(HttpHeaders.LOCATION, "/p2k2/" + id));
		Document page = page(ask(get("/p2k2/" + id)), 200);
		assertThat(page.select("h1").text()).contains("Melati 1");
		assertThat(page.text()).contains("Hujan deras", "demam", "Siti Contoh", "2 hadir", "1 sakit", "terlaksana");
		assertThat(this.jdbc.sql("select summary from p2k2_session").query(String.class).single())
			.isEqualTo("Baris satu\nBaris dua");
	}

	@ParameterizedTest
	@CsvSource({ "heldOn, tomorrow, heldOn", "heldOn, 2026-02-31, heldOn", "endTime, 08:00, endTime",
			"startTime, 25:00, startTime", "place, '', place", "activityName, '', activityName",
			"siksCategory, Kesehatan, siksCategory", "paymentTo, 2020-01, paymentTo",
			"paymentFrom, 2026-13, paymentFrom", "speakers[0].institution, '', speakers0.institution",
			"topicIds, '', topicIds", "groupId, foreign, groupId" })
	void bad_input_names_its_field_and_keeps_what_was_typed(String field, String value, String blamed)
			throws Exception {
		Document page = page(ask(post("/p2k2").params(form(Ids.next(), "followUp", "Kunjungan rumah", field,
				value.replace("tomorrow", this.today.plusDays(1).toString())
					.replace("foreign", foreignGroup().toString())))),
				422);
		assertThat(page.select(".error-summary a").eachAttr("href")).contains("#" + blamed);
		assertThat(page.getElementById(blamed)).isNotNull();
		assertThat(page.select("#followUp").text()).isEqualTo("Kunjungan rumah");
		assertThat(page.select("[data-attend] input[value=PRESENT][checked]")).hasSize(3);
		assertThat(this.jdbc.sql("select count(*) from p2k2_session").query(Long.class).single()).isZero();
	}

	@Test
	void a_summary_of_more_than_1000_characters_is_refused_and_kept() throws Exception {
		String text = "x".repeat(1001);
		Document page = page(ask(post("/p2k2").params(form(Ids.next(), "summary", text))), 422);
		assertThat(page.select("#summary-error").text()).contains("1.000");
		assertThat(page.select("#summary").text()).isEqualTo(text);
	}

	@Test
	void the_row_of_a_family_that_was_never_in_the_group_is_named_and_nothing_of_it_is_told() throws Exception {
		UUID stranger = this.fixtures.household("Nama Rahasia", Fixtures.GERBO);
		Document page = page(
				ask(post("/p2k2").params(form(Ids.next(), "marks[%s].mark".formatted(stranger), "PRESENT"))), 422);
		assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#marks%s.mark".formatted(stranger));
		assertThat(page.getElementById("marks%s.mark".formatted(stranger)).text())
			.contains("tidak pernah menjadi anggota");
		assertThat(page.text()).doesNotContain("Nama Rahasia");
	}

	@Test
	void unmarked_families_are_asked_about_before_saving() throws Exception {
		MultiValueMap<String, String> form = form(Ids.next());
		form.remove(mark(2));
		Document page = page(ask(post("/p2k2").params(form)), 422);
		assertThat(page.select("[data-question] h2").text()).contains("1 KPM belum ditandai");
		form.add("keepUnmarked", "true");
		ask(post("/p2k2").params(form)).andExpect(status().is3xxRedirection());
	}

	@Test
	void a_second_session_of_the_day_is_asked_about_with_the_first_one_beside_it() throws Exception {
		ask(post("/p2k2").params(form(Ids.next(), "place", "Balai desa lama")));
		MultiValueMap<String, String> form = form(Ids.next());
		Document page = page(ask(post("/p2k2").params(form)), 422);
		assertThat(page.select("[data-question]").text()).contains("sudah memiliki pertemuan", "Balai desa lama");
		form.add("keepDouble", "true");
		ask(post("/p2k2").params(form)).andExpect(status().is3xxRedirection());
		assertThat(this.jdbc.sql("select count(*) from p2k2_session where double_state = 'POSSIBLE'")
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	@Test
	void a_form_sent_again_by_the_back_button_stores_nothing_twice_and_with_other_content_it_becomes_a_correction()
			throws Exception {
		UUID id = Ids.next();
		ask(post("/p2k2").params(form(id)));
		ask(post("/p2k2").params(form(id))).andExpect(header().string(HttpHeaders.LOCATION, "/p2k2/" + id));
		assertThat(this.jdbc.sql("select count(*) from p2k2_session").query(Long.class).single()).isEqualTo(1);

		Document page = page(ask(post("/p2k2").params(form(id, "place", "Tempat lain"))), 409);
		assertThat(page.select("form[data-session-form]").attr("action")).isEqualTo("/p2k2/" + id + "/koreksi");
		assertThat(page.select(".session-form .table-scroll").text()).contains("Tempat lain", "Rumah ketua");
		assertThat(page.select("#place").attr("value")).isEqualTo("Tempat lain");
	}

	@Test
	void a_correction_over_somebody_elses_newer_one_shows_both_and_keeps_what_was_typed() throws Exception {
		UUID id = logged();
		ask(post("/p2k2/" + id + "/koreksi").params(form(id, "version", "0", "reason", "a", "place", "Balai desa")))
			.andExpect(status().is3xxRedirection());
		MultiValueMap<String, String> stale = form(id, "version", "0", "reason", "b", "place", "Masjid");
		Document page = page(ask(post("/p2k2/" + id + "/koreksi").params(stale)), 409);
		assertThat(page.select(".session-form .table-scroll").text()).contains("Masjid", "Balai desa");
		assertThat(page.select("#place").attr("value")).isEqualTo("Masjid");
		assertThat(page.select("#reason").text()).isEqualTo("b");
		stale.set("version", page.select("input[name=version]").attr("value"));
		ask(post("/p2k2/" + id + "/koreksi").params(stale)).andExpect(status().is3xxRedirection());
	}

	@Test
	void the_history_shows_who_changed_what_when_and_why() throws Exception {
		UUID id = logged();
		ask(post("/p2k2/" + id + "/koreksi")
			.params(form(id, "version", "0", "reason", "salah tempat", "place", "Balai desa", mark(1), "ABSENT")));
		Document page = page(ask(get("/p2k2/" + id + "/riwayat")), 200);
		assertThat(page.text()).contains("salah tempat", "Dikoreksi", "pendamping");
		assertThat(page.select("tbody tr").eachText())
			.anySatisfy((row) -> assertThat(row).contains("Tempat", "Rumah ketua", "Balai desa"))
			.anySatisfy((row) -> assertThat(row).contains("Melati 1 002", "Hadir", "Alpa"));
	}

	@Test
	void a_correction_without_a_reason_is_refused_at_its_field() throws Exception {
		UUID id = logged();
		Document page = page(ask(post("/p2k2/" + id + "/koreksi").params(form(id, "version", "0"))), 422);
		assertThat(page.select("#reason-error").text()).isNotBlank();
	}

	@Test
	void a_session_is_cancelled_with_a_reason() throws Exception {
		UUID id = logged();
		assertThat(page(ask(post("/p2k2/" + id + "/batal").param("version", "0").param("reason", " ")), 422).text())
			.contains("Tulis alasannya");
		page(ask(post("/p2k2/" + id + "/batal").param("version", "7").param("reason", "a")), 409);
		ask(post("/p2k2/" + id + "/batal").param("version", "0").param("reason", "tidak jadi"))
			.andExpect(status().is3xxRedirection());
		Document page = page(ask(get("/p2k2/" + id)), 200);
		assertThat(page.text()).contains("dibatalkan", "tidak jadi");
		assertThat(page.select("a[href$=koreksi]")).isEmpty();
	}

	@Test
	void another_date_loads_its_roster_and_loses_no_mark() throws Exception {
		UUID gone = this.fixtures.household("Keluarga Pindah", Fixtures.PUCANGSARI);
		this.fixtures.member(this.group, gone, Fixtures.LONG_AGO, this.today.minusDays(5));
		MultiValueMap<String, String> form = form(Ids.next(), "heldOn", this.today.minusDays(6).toString());

		Document part = page(ask(post("/p2k2/peserta").params(form).header("HX-Request", "true")), 200);
		assertThat(part.select("html > body > *").first().id()).isEqualTo("peserta");
		assertThat(part.select("[data-attend]")).hasSize(4);
		assertThat(part.select("input[value=PRESENT][checked]")).hasSize(3);

		form.add("marks[%s].mark".formatted(gone), "SICK");
		form.set("heldOn", this.today.toString());
		part = page(ask(post("/p2k2/peserta").params(form).header("HX-Request", "true")), 200);
		assertThat(part.select("h3").text()).contains("bukan anggota");
		assertThat(part.getElementById("marks%s.mark".formatted(gone)).select("input[value=SICK][checked]")).hasSize(1);

		Document whole = page(ask(post("/p2k2/peserta").params(form)), 200);
		assertThat(whole.select("#place").attr("value")).isEqualTo("Rumah ketua");
	}

	@Test
	void who_has_not_come_twice_is_noted() throws Exception {
		for (int back : new int[] { 70, 40, 10 }) {
			log(this.today.minusDays(back), (back == 70) ? Mark.PRESENT : Mark.ABSENT);
		}
		Element row = page(ask(blank()), 200).select("[data-attend]").first();
		assertThat(row.select(".attend-note").text()).startsWith("belum hadir sejak");
	}

	@Test
	void photos_are_shown_with_what_the_camera_says_and_only_to_who_may_see_the_session() throws Exception {
		var scope = this.fixtures.scopeOf(this.me);
		UUID photo = this.attachments.storePhoto("a.jpg", Pictures.jpegWithExif(80, 60, 1), scope).id();
		UUID list = this.attachments.storeFile("daftar.pdf", Pictures.PDF, scope).id();
		UUID id = Ids.next();
		ask(post("/p2k2").params(form(id, "photoIds", photo.toString(), "signedListId", list.toString())));

		Document page = page(ask(get("/p2k2/" + id)), 200);
		assertThat(page.select(".photos").text()).contains("13 Oktober 2026", "09.12", "−7,78910", "112,73920");
		String href = page.select(".photos img").attr("src");
		ask(get(href)).andExpect(status().isOk())
			.andExpect(header().string("X-Content-Type-Options", "nosniff"))
			.andExpect(header().string(HttpHeaders.CONTENT_TYPE, "image/jpeg"))
			.andExpect(header().string(HttpHeaders.CONTENT_DISPOSITION, org.hamcrest.Matchers.startsWith("inline")))
			.andExpect(header().string(HttpHeaders.CACHE_CONTROL, org.hamcrest.Matchers.containsString("private")));
		ask(get("/p2k2/%s/berkas/%s".formatted(id, list))).andExpect(
				header().string(HttpHeaders.CONTENT_DISPOSITION, org.hamcrest.Matchers.startsWith("attachment")));

		SignedInAccount other = this.fixtures.accountOf(this.fixtures.companion("Budi Contoh", Fixtures.PURWODADI));
		ask(other, get(href)).andExpect(status().isNotFound());
		ask(get("/p2k2/%s/berkas/%s".formatted(logged(this.today.minusDays(1)), photo)))
			.andExpect(status().isNotFound());
	}

	@Test
	void the_list_counts_filters_sorts_and_pages() throws Exception {
		for (int back = 0; back < 3; back++) {
			log(this.today.minusMonths(back), Mark.PRESENT);
		}
		Document page = page(ask(get("/p2k2").param("bulan", "semua")), 200);
		assertThat(page.select(".list-count").first().text()).isEqualTo("3 pertemuan");
		assertThat(page.select("tbody tr")).hasSize(3);
		page = page(ask(get("/p2k2")), 200);
		assertThat(page.select("tbody tr")).hasSize(1);
		assertThat(page.select(".list-head").text()).contains("Hadir 3 dari 3 tanda");
		for (String none : List.of("kecamatan=" + Fixtures.TUTUR, "desa=" + Fixtures.GERBO, "keadaan=CANCELLED",
				"kelompok=" + Ids.next(), "pendamping=" + Ids.next(), "materi=" + Ids.next(),
				"keadaan=POSSIBLE_DOUBLE")) {
			assertThat(page(ask(get("/p2k2?bulan=semua&" + none)), 200).select("tbody tr")).as(none).isEmpty();
		}
		for (String all : List.of("kecamatan=" + Fixtures.PURWODADI, "desa=" + Fixtures.PUCANGSARI, "keadaan=COUNTED",
				"kelompok=" + this.group, "pendamping=" + this.companion, "materi=" + this.topic, "keadaan=ALL",
				"urut=kelompok,desc", "urut=dicatat")) {
			assertThat(page(ask(get("/p2k2?bulan=semua&" + all)), 200).select("tbody tr")).as(all).hasSize(3);
		}
		page = page(ask(get("/p2k2?bulan=semua&ukuran=2&hal=2&urut=tanggal,asc")), 200);
		assertThat(page.select("tbody tr")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "2026-13", "abc", "2026-1", "''''" })
	void a_month_that_does_not_exist_is_named(String month) throws Exception {
		Document page = page(ask(get("/p2k2").param("bulan", month)), 400);
		assertThat(page.select("[role=alert]").text()).contains(month, "tidak ada");
	}

	@Test
	void the_list_takes_the_same_number_of_statements_for_twice_the_rows() throws Exception {
		SignedInAccount coordinator = this.fixtures.regencyCoordinator();
		log(this.today, Mark.PRESENT);
		count(coordinator, "/p2k2"); // the areas are read once and for all
		int few = count(coordinator, "/p2k2?bulan=semua&kecamatan=" + Fixtures.PURWODADI);
		for (int back = 1; back < 10; back++) {
			log(this.today.minusDays(back), Mark.PRESENT);
		}
		int many = count(coordinator, "/p2k2?bulan=semua&kecamatan=" + Fixtures.PURWODADI);
		assertThat(many).isEqualTo(few).isLessThanOrEqualTo(8);
	}

	@Test
	void form_and_detail_take_the_same_number_of_statements_for_twice_the_families() throws Exception {
		UUID large = this.fixtures.servedGroup("Kenanga", Fixtures.PUCANGSARI, this.companion, 6);
		count(this.me, "/p2k2/baru?kelompok=" + this.group); // the areas are read once
																// and for all
		int few = count(this.me, "/p2k2/baru?kelompok=" + this.group);
		assertThat(count(this.me, "/p2k2/baru?kelompok=" + large)).isEqualTo(few).isLessThanOrEqualTo(14);
		UUID small = logged();
		UUID big = Ids.next();
		this.service.log(big,
				new RecordBuilder(large, this.today, this.topic)
					.markAll(this.roster.of(large, this.today).stream().map(RosterEntry::householdId).toList(),
							Mark.PRESENT)
					.build(),
				SessionAnswers.NONE, this.fixtures.scopeOf(this.me));
		assertThat(count(this.me, "/p2k2/" + big)).isEqualTo(count(this.me, "/p2k2/" + small)).isLessThanOrEqualTo(12);
		assertThat(count(this.me, "/kpm/%s/kehadiran".formatted(this.members.get(0)))).isLessThanOrEqualTo(6);
	}

	@Test
	void the_attendance_of_a_family_is_a_part_of_its_page_and_a_page_of_its_own() throws Exception {
		log(this.today, Mark.PRESENT);
		log(this.today.minusDays(31), Mark.SICK);
		String path = "/kpm/%s/kehadiran".formatted(this.members.get(0));
		Document part = page(ask(get(path).header("HX-Request", "true")), 200);
		assertThat(part.select("h1")).isEmpty();
		assertThat(part.text()).contains("hadir 1 dari 2");
		assertThat(part.select("tbody tr")).hasSize(2);
		assertThat(page(ask(get(path)), 200).select("h1").text()).contains("Melati 1 001");
	}

	private int count(SignedInAccount account, String path) throws Exception {
		return this.statements.of(() -> ask(account, get(path)).andExpect(status().isOk())).size();
	}

	private UUID foreignGroup() {
		UUID other = this.fixtures.companion("Budi Contoh", Fixtures.PURWODADI);
		return this.fixtures.servedGroup("Mawar", Fixtures.GERBO, other, 1);
	}

	private UUID logged() throws Exception {
		return logged(this.today);
	}

	private UUID logged(LocalDate day) throws Exception {
		UUID id = Ids.next();
		ask(post("/p2k2").params(form(id, "heldOn", day.toString()))).andExpect(status().is3xxRedirection());
		return id;
	}

	private void log(LocalDate day, Mark mark) {
		this.service.log(Ids.next(), new RecordBuilder(this.group, day, this.topic).markAll(this.members, mark).build(),
				SessionAnswers.NONE, this.fixtures.scopeOf(this.me));
	}

	private YearMonth quarter() {
		return YearMonth.of(this.today.getYear(), this.today.getMonthValue() - (this.today.getMonthValue() - 1) % 3);
	}

	private MockHttpServletRequestBuilder blank() {
		return get("/p2k2/baru").param("kelompok", this.group.toString());
	}

	private String mark(int member) {
		return "marks[%s].mark".formatted(this.members.get(member));
	}

	private MultiValueMap<String, String> form(UUID id, String... changes) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.add("id", id.toString());
		form.add("groupId", this.group.toString());
		form.add("heldOn", this.today.toString());
		form.add("startTime", "09:00");
		form.add("endTime", "11:00");
		form.add("place", "Rumah ketua");
		form.add("topicIds", this.topic.toString());
		form.add("siksCategory", "Kesejahteraan sosial");
		form.add("activityName", "P2K2 MELATI 1 - Pengasuhan");
		form.add("paymentFrom", "2026-10");
		form.add("paymentTo", "2026-12");
		form.add("speakers[0].name", "Siti Contoh");
		form.add("speakers[0].institution", "Kementerian Sosial RI");
		for (int i = 0; i < this.members.size(); i++) {
			form.add(mark(i), "PRESENT");
			form.add("marks[%s].reason".formatted(this.members.get(i)), "");
		}
		for (int i = 0; i < changes.length; i += 2) {
			form.set(changes[i], changes[i + 1]);
		}
		return form;
	}

	private ResultActions ask(MockHttpServletRequestBuilder request) throws Exception {
		return ask(this.me, request);
	}

	private ResultActions ask(SignedInAccount account, MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(user(account)).with(csrf()));
	}

	private static Document page(ResultActions asked, int status) throws Exception {
		return Jsoup.parse(asked.andExpect(status().is(status)).andReturn().getResponse().getContentAsString());
	}

}
