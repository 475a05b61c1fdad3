package id.sikap.barrier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import id.sikap.account.Role;
import id.sikap.account.SignedInAccount;
import id.sikap.schedule.Rows;
import id.sikap.testing.Fixtures;
import id.sikap.testing.Pages;
import id.sikap.testing.SikapTest;
import id.sikap.testing.Statements;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

@SikapTest
class BarrierPagesTests {

	private static final BarrierOwner TEAM = BarrierOwner.coordinatorOf(Fixtures.PURWODADI);

	@Autowired
	private Pages pages;

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private BarrierRows rows;

	@Autowired
	private Rows schedule;

	@Autowired
	private Statements statements;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private LocalDate today;

	private UUID ratna;

	private UUID melati;

	private SignedInAccount companion;

	private SignedInAccount coordinator;

	private SignedInAccount regency;

	@BeforeEach
	void a_companion_with_a_group_and_two_coordinators() {
		this.fixtures.reset();
		this.today = LocalDate.now(this.clock);
		this.ratna = this.fixtures.companion("Ratna", Fixtures.PURWODADI);
		this.melati = this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, this.ratna, 1);
		this.companion = this.fixtures.accountOf(this.ratna);
		this.coordinator = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
		this.regency = this.fixtures.regencyCoordinator();
	}

	@Test
	void a_companion_reports_from_a_form_that_is_filled_in_but_for_kind_and_words() throws Exception {
		Document form = this.pages.get(this.companion, "/hambatan/baru");
		assertThat(form.select(".picker-group")).hasSize(9);
		assertThat(form.select("input[name=type]")).hasSize(29);
		assertThat(form.select("input[name=severity][checked]").val()).isEqualTo("2");
		assertThat(form.select("select[name=heldBack] option[selected]").text()).isEqualTo("Saya sendiri");
		assertThat(form.select("select[name=heldBack] option").eachText()).containsExactly("Pilih", "Saya sendiri",
				"Pucangsari", "Purwodadi", "Kabupaten Pasuruan");
		assertThat(form.select("select[name=owner] option[selected]").text()).isEqualTo("Saya sendiri");
		assertThat(form.select("input[name=dueOn]").val()).isEqualTo(this.today.plusDays(14).toString());
		UUID id = report(this.companion, "type", "HL1", "heldBack", Fixtures.PUCANGSARI);
		Document page = this.pages.get(this.companion, "/hambatan/" + id);
		assertThat(page.select("h1").text()).isEqualTo("Jadwal P2K2");
		assertThat(page.select(".timeline li")).hasSize(1);
		assertThat(row(id)).containsEntry("state", "NEW")
			.containsEntry("scope", "VILLAGE")
			.containsEntry("owner_kind", "COMPANION");
	}

	@Test
	void what_is_wrong_with_a_report_is_said_and_what_was_typed_stays() throws Exception {
		MultiValueMap<String, String> form = form("type", "HL1", "heldBack", "35.14.02", "dueOn",
				this.today.minusDays(1).toString());
		Document place = this.pages.post(this.companion, "/hambatan", form, 422);
		assertThat(place.select(".error-summary").text()).contains("wilayah tugas Anda");
		assertThat(place.select("textarea").text()).isEqualTo("Warga minta pindah jam");
		assertThat(place.select("input[name=type][checked]").val()).isEqualTo("HL1");
		form.set("heldBack", this.ratna.toString());
		assertThat(this.pages.post(this.companion, "/hambatan", form, 422).select(".error-summary").text())
			.contains("Tenggat tidak boleh sebelum hari ini");
		form.set("dueOn", this.today.toString());
		form.set("type", "H9");
		assertThat(this.pages.post(this.companion, "/hambatan", form, 422).select(".error-summary").text())
			.contains("Pilih jenis hambatan");
		form.set("severity", "4");
		form.remove("whatHappened");
		assertThat(this.pages.post(this.companion, "/hambatan", form, 422).select(".error-summary li")).hasSize(2);
		assertThat(this.jdbc.sql("select count(*) from barrier").query(Long.class).single()).isZero();
	}

	@Test
	void a_companion_names_no_other_companion_and_a_coordinator_nobody_outside_his_kecamatan() throws Exception {
		UUID slamet = this.fixtures.companion("Slamet", Fixtures.PURWODADI);
		UUID foreign = this.fixtures.companion("Asing", Fixtures.TUTUR);
		this.pages.post(this.companion, "/hambatan", form("heldBack", slamet.toString()), 422);
		this.pages.post(this.companion, "/hambatan", form("owner", slamet.toString()), 422);
		this.pages.post(this.companion, "/hambatan", form("owner", Fixtures.REGENCY), 422);
		this.pages.post(this.coordinator, "/hambatan", form("heldBack", foreign.toString()), 422);
		this.pages.post(this.coordinator, "/hambatan", form("owner", Fixtures.TUTUR), 422);
		report(this.coordinator, "heldBack", slamet.toString(), "owner", slamet.toString());
		report(this.companion, "heldBack", Fixtures.REGENCY, "owner", Fixtures.PURWODADI);
	}

	@Test
	void a_card_that_somebody_else_holds_fills_the_report_without_telling_whose_it_is() throws Exception {
		UUID family = this.jdbc.sql("""
				update household set card_holder = 'OTHER', card_holder_name = 'Ketua kelompok', card_checked_on = :day
				where group_id = :group returning id
				""").param("day", this.today.minusDays(3)).param("group", this.melati).query(UUID.class).single();
		String link = this.pages.get(this.companion, "/kpm/" + family).select("a[href*=baru/kks]").attr("href");
		Document form = this.pages.get(this.companion, link);
		assertThat(form.select("input[name=type][checked]").val()).isEqualTo("HL5");
		assertThat(form.select("select[name=heldBack] option[selected]").text()).isEqualTo("Pucangsari");
		String name = this.jdbc.sql("select head_name from household where id = ?")
			.param(family)
			.query(String.class)
			.single();
		assertThat(form.select("textarea").text()).contains("dipegang orang lain").doesNotContain(name, "Ketua");
		this.pages.get(this.fixtures.subdistrictCoordinator(Fixtures.TUTUR), link, 404);
		this.jdbc.sql("update household set card_holder = 'SELF', card_holder_name = null where id = ?")
			.param(family)
			.update();
		assertThat(this.pages.get(this.companion, "/kpm/" + family).select("a[href*=baru/kks]")).isEmpty();
		this.pages.get(this.companion, link, 404);
	}

	@Test
	void a_session_with_obstacles_fills_the_report_and_shows_what_became_of_it() throws Exception {
		UUID session = this.schedule.session(this.melati, this.ratna, this.today);
		this.jdbc.sql("update p2k2_session set obstacles = 'Hujan deras' where id = ?").param(session).update();
		assertThat(this.pages.get(this.companion, "/hambatan/sesi/" + session).select("a").text())
			.isEqualTo("Jadikan hambatan");
		Document form = this.pages.get(this.companion, "/hambatan/baru?sesi=" + session);
		assertThat(form.select("textarea[name=whatHappened]").text()).isEqualTo("Hujan deras");
		assertThat(form.select("select[name=heldBack] option[selected]").text()).isEqualTo("Pucangsari");
		report(this.companion, "type", "H3a", "heldBack", Fixtures.PUCANGSARI, "sessionId", session.toString());
		assertThat(this.pages.get(this.companion, "/hambatan/sesi/" + session).select("a").eachText())
			.containsExactly("Kondisi Kerja yang Sulit", "Laporkan hambatan lain dari pertemuan ini");
		UUID foreign = this.schedule
			.session(
					this.fixtures.servedGroup("Asing", Fixtures.ANDONOSARI,
							this.fixtures.companion("Lain", Fixtures.TUTUR), 1),
					this.fixtures.companion("Lain lagi", Fixtures.TUTUR), this.today);
		this.pages.post(this.companion, "/hambatan", form("sessionId", foreign.toString()), 404);
	}

	@Test
	void a_plan_that_came_to_nothing_brings_its_reason_along() throws Exception {
		UUID plan = this.schedule.plan(this.melati, this.today);
		this.jdbc.sql("update p2k2_plan set not_held_reason = 'PLACE', not_held_note = 'Balai bocor' where id = ?")
			.param(plan)
			.update();
		Document form = this.pages.get(this.companion, "/hambatan/baru?rencana=" + plan);
		assertThat(form.select("input[name=type][checked]").val()).isEqualTo("H1b");
		assertThat(form.select("textarea[name=whatHappened]").text()).isEqualTo("Balai bocor");
		UUID id = report(this.companion, "planId", plan.toString());
		assertThat(row(id)).containsEntry("plan_id", plan);
	}

	@Test
	void an_action_puts_it_in_progress_and_a_result_resolves_it_in_time() throws Exception {
		UUID id = report(this.companion);
		step(this.companion, id, "ACTION", "note", "Bicara dengan ketua kelompok");
		assertThat(row(id)).containsEntry("state", "IN_PROGRESS");
		Document wordless = refused(this.companion, id, "RESOLVED", 422);
		assertThat(wordless.select("#note-RESOLVED-error").text()).isEqualTo("Tulis hasilnya");
		step(this.companion, id, "RESOLVED", "note", "Jam sudah disepakati");
		Document page = this.pages.get(this.companion, "/hambatan/" + id);
		assertThat(page.select(".note-good").text()).contains("tepat waktu").contains("Jam sudah disepakati");
		assertThat(page.select(".timeline strong").eachText()).containsExactly("Teratasi", "Tindakan", "Dilaporkan");
		assertThat(states(id)).containsExactly("RESOLVED");
	}

	@Test
	void it_cannot_end_before_it_was_reported_nor_on_a_day_to_come() throws Exception {
		UUID id = report(this.companion);
		Document early = refused(this.companion, id, "RESOLVED", 422, "note", "Selesai", "day",
				this.today.minusDays(1).toString());
		assertThat(early.select("#day-RESOLVED-error").text()).contains("sebelum dilaporkan");
		assertThat(early.select("#note-RESOLVED").text()).isEqualTo("Selesai");
		assertThat(refused(this.companion, id, "RESOLVED", 422, "note", "Selesai", "day",
				this.today.plusDays(1).toString())
			.select("#day-RESOLVED-error")
			.text()).contains("belum tiba");
		refused(this.companion, id, "ACTION", 422, "note", "Lama", "day", this.today.minusDays(1).toString());
		assertThat(row(id)).containsEntry("state", "NEW");
	}

	@Test
	void a_resolution_of_an_earlier_day_counts_from_that_day_and_a_reopening_from_today() throws Exception {
		UUID id = old("HL1", this.today.minusDays(20), this.today.minusDays(3));
		step(this.companion, id, "ACTION", "note", "Bicara", "day", this.today.minusDays(10).toString());
		step(this.companion, id, "RESOLVED", "note", "Sepakat", "day", this.today.minusDays(5).toString());
		step(this.companion, id, "REOPENED", "note", "Ternyata belum");
		assertThat(this.jdbc.sql(
				"select state || ' ' || (from_day - cast(? as date)) from barrier_state where barrier_id = ? order by from_day")
			.params(this.today, id)
			.query(String.class)
			.list()).containsExactly("NEW -20", "IN_PROGRESS -10", "RESOLVED -5", "IN_PROGRESS 0");
		assertThat(
				refused(this.companion, id, "RESOLVED", 422, "note", "Sudah", "day", this.today.minusDays(1).toString())
					.select("#day-RESOLVED-error")
					.text())
			.contains("dibuka lagi");
	}

	@Test
	void it_climbs_from_companion_to_kecamatan_to_regency_and_its_owner_of_each_day_is_kept() throws Exception {
		UUID id = old("H6a", this.today.minusDays(5), this.today.plusDays(5));
		step(this.companion, id, "ESCALATED", "note", "Butuh gawai");
		assertThat(row(id)).containsEntry("owner_kind", "SUBDISTRICT");
		refused(this.companion, id, "ESCALATED", 403, "note", "lagi");
		step(this.coordinator, id, "ESCALATED", "note", "Di luar anggaran kecamatan");
		assertThat(row(id)).containsEntry("owner_kind", "REGENCY").containsEntry("owner_area", Fixtures.REGENCY);
		refused(this.regency, id, "ESCALATED", 403, "note", "lagi");
		refused(this.coordinator, id, "RESOLVED", 403, "note", "selesai");
		step(this.regency, id, "HANDED", "note", "Gawai sudah dibeli", "owner", this.ratna.toString());
		assertThat(this.jdbc.sql("select count(*) from barrier_owner where barrier_id = ?")
			.param(id)
			.query(Long.class)
			.single()).as("the days before today, and today as it ends").isEqualTo(2);
		assertThat(row(id)).containsEntry("owner_companion_id", this.ratna);
	}

	@Test
	void only_a_coordinator_moves_the_due_date_and_never_one_that_has_passed_nor_his_own() throws Exception {
		UUID id = report(this.companion);
		String later = this.today.plusDays(30).toString();
		refused(this.companion, id, "DUE", 403, "note", "tunda", "dueOn", later);
		assertThat(
				refused(this.coordinator, id, "DUE", 422, "note", "maju", "dueOn", this.today.minusDays(1).toString())
					.select("#due-DUE-error")
					.text())
			.contains("sebelum hari ini");
		step(this.coordinator, id, "DUE", "note", "Menunggu panen", "dueOn", later);
		assertThat(row(id).get("due_on").toString()).isEqualTo(later);
		UUID overdue = old("HL1", this.today.minusDays(20), this.today.minusDays(1));
		assertThat(
				refused(this.coordinator, overdue, "DUE", 422, "note", "tunda", "dueOn", later).select("p.error").text()
						+ refused(this.coordinator, overdue, "DUE", 422, "note", "tunda", "dueOn", later).text())
			.contains("sudah lewat tidak dapat digeser");
		SignedInAccount both = this.fixtures.account("korcam", Fixtures.PURWODADI,
				Set.of(Role.SUBDISTRICT_COORDINATOR, Role.COMPANION),
				this.fixtures.companion("Wati", Fixtures.PURWODADI));
		UUID own = report(both, "heldBack", both.companionId().toString(), "owner", both.companionId().toString());
		refused(both, own, "DUE", 403, "note", "tunda", "dueOn", later);
		refused(both, own, "CLOSED", 403, "note", "tidak jadi");
		step(both, own, "ACTION", "note", "Sudah dicoba");
		step(this.regency, own, "CLOSED", "note", "Tidak relevan lagi");
	}

	@Test
	void nobody_confirms_what_he_reported_or_what_is_about_himself() throws Exception {
		UUID reported = report(this.coordinator, "type", "H4a", "heldBack", Fixtures.PURWODADI, "owner",
				Fixtures.PURWODADI);
		refused(this.coordinator, reported, "CONFIRMED", 403);
		refused(this.companion, reported, "CONFIRMED", 403);
		step(this.regency, reported, "CONFIRMED");
		assertThat(row(reported)).containsEntry("confirmed_by", this.regency.id());
		assertThat(refused(this.coordinator, reported, "UNCONFIRMED", 422).text()).contains("Tulis mengapa");
		step(this.coordinator, reported, "UNCONFIRMED", "note", "Supervisi sudah berjalan");
		UUID wati = this.fixtures.companion("Wati", Fixtures.PURWODADI);
		SignedInAccount both = this.fixtures.account("korcam", Fixtures.PURWODADI,
				Set.of(Role.SUBDISTRICT_COORDINATOR, Role.COMPANION), wati);
		UUID about = this.rows.reported("H8a", 2, BarrierPlace.companion(wati, Fixtures.PURWODADI), TEAM, this.today,
				this.today, this.regency);
		refused(both, about, "CONFIRMED", 403);
		step(this.coordinator, about, "CONFIRMED");
	}

	@Test
	void a_change_of_kind_or_severity_needs_another_confirmation_a_change_of_words_does_not() throws Exception {
		UUID id = report(this.companion, "type", "HL5", "heldBack", Fixtures.PUCANGSARI);
		step(this.coordinator, id, "CONFIRMED");
		Document form = this.pages.get(this.companion, "/hambatan/" + id + "/ubah");
		assertThat(form.select("input[name=type][checked]").val()).isEqualTo("HL5");
		assertThat(form.select("select[name=owner], input[name=dueOn]")).isEmpty();
		MultiValueMap<String, String> change = Pages.form("type", "HL5", "severity", "2", "heldBack",
				Fixtures.PUCANGSARI, "whatHappened", "Lebih jelas", "version", version(id));
		this.pages.send(this.companion, "/hambatan/" + id + "/ubah", change);
		assertThat(row(id)).containsEntry("confirmed_by", this.coordinator.id());
		assertThat(this.pages.post(this.companion, "/hambatan/" + id + "/ubah", change, 409)
			.select(".error-summary")
			.text()).contains("diubah orang lain");
		change.set("version", version(id));
		change.set("severity", "3");
		this.pages.send(this.companion, "/hambatan/" + id + "/ubah", change);
		assertThat(row(id)).containsEntry("confirmed_by", null);
	}

	@Test
	void who_took_a_step_meanwhile_is_not_overrun() throws Exception {
		UUID id = report(this.companion);
		MultiValueMap<String, String> stale = Pages.form("kind", "ACTION", "note", "Bicara", "version", version(id));
		this.pages.send(this.companion, "/hambatan/" + id + "/langkah", stale);
		Document both = this.pages.post(this.companion, "/hambatan/" + id + "/langkah", stale, 409);
		assertThat(both.text()).contains("Orang lain baru saja mengubah");
		assertThat(both.select("#note-ACTION").text()).isEqualTo("Bicara");
	}

	@Test
	void each_account_sees_its_own_area_and_what_stands_above_it() throws Exception {
		UUID slamet = this.fixtures.companion("Slamet", Fixtures.PURWODADI);
		SignedInAccount peer = this.fixtures.accountOf(slamet);
		SignedInAccount neighbour = this.fixtures.subdistrictCoordinator(Fixtures.TUTUR);
		SignedInAccount viewer = this.fixtures.viewer();
		SignedInAccount admin = this.fixtures.admin();
		UUID personal = report(this.companion, "heldBack", this.ratna.toString());
		UUID village = report(this.companion, "heldBack", Fixtures.PUCANGSARI);
		UUID team = report(this.coordinator, "heldBack", Fixtures.PURWODADI, "owner", Fixtures.PURWODADI);
		UUID whole = report(this.coordinator, "heldBack", Fixtures.REGENCY, "owner", Fixtures.PURWODADI);
		Map<SignedInAccount, List<Integer>> answers = new LinkedHashMap<>();
		answers.put(this.regency, List.of(200, 200, 200, 200));
		answers.put(this.coordinator, List.of(200, 200, 200, 200));
		answers.put(this.companion, List.of(200, 200, 200, 200));
		answers.put(peer, List.of(404, 404, 200, 200));
		answers.put(neighbour, List.of(404, 404, 404, 200));
		answers.put(viewer, List.of(403, 403, 403, 403));
		answers.put(admin, List.of(403, 403, 403, 403));
		List<UUID> all = List.of(personal, village, team, whole);
		for (Map.Entry<SignedInAccount, List<Integer>> role : answers.entrySet()) {
			for (int i = 0; i < all.size(); i++) {
				this.pages.get(role.getKey(), "/hambatan/" + all.get(i), role.getValue().get(i));
			}
			long seen = role.getValue().stream().filter((answer) -> answer == 200).count();
			if (seen > 0) {
				assertThat(this.pages.get(role.getKey(), "/hambatan").select("tbody tr")).hasSize((int) seen);
			}
		}
		refused(peer, team, "ACTION", 403, "note", "coba");
		refused(neighbour, whole, "CONFIRMED", 403);
		refused(peer, village, "ACTION", 404, "note", "coba");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/hambatan", "/hambatan/papan", "/hambatan/baru", "/hambatan/jenis", "/ekspor/hambatan" })
	void viewers_and_administrators_see_no_barriers(String path) throws Exception {
		for (SignedInAccount account : List.of(this.fixtures.viewer(), this.fixtures.admin())) {
			assertThat(this.pages.ask(account, MockMvcRequestBuilders.get(path)).getStatus()).isEqualTo(403);
		}
		for (SignedInAccount account : List.of(this.companion, this.coordinator, this.regency)) {
			assertThat(this.pages.ask(account, MockMvcRequestBuilders.get(path)).getStatus()).isEqualTo(200);
		}
	}

	@Test
	void the_list_begins_with_what_is_overdue_filters_and_costs_the_same_with_more_rows() throws Exception {
		assertThat(this.pages.get(this.coordinator, "/hambatan").select(".empty").text()).contains("Laporkan hambatan");
		UUID ended = old("H8a", this.today.minusDays(9), this.today.minusDays(8));
		this.rows.ended(ended, BarrierState.RESOLVED, this.today.minusDays(2));
		old("HL1", this.today.minusDays(20), this.today.plusDays(3));
		old("HL5", this.today.minusDays(10), this.today.minusDays(4));
		Document list = this.pages.get(this.coordinator, "/hambatan");
		assertThat(list.select("tbody th a").eachText()).containsExactly("Titip ATM/KKS", "Jadwal P2K2");
		assertThat(list.select("tbody tr").get(0).text()).contains("lewat 4 hari").contains("10 hari");
		assertThat(names("?status=OVERDUE")).containsExactly("Titip ATM/KKS");
		assertThat(names("?status=ALL&urut=umur,desc")).containsExactly("Jadwal P2K2", "Titip ATM/KKS",
				"Menurunnya Motivasi");
		assertThat(names("?status=RESOLVED&jenis=H8")).containsExactly("Menurunnya Motivasi");
		assertThat(names("?q=HL1")).containsExactly("Jadwal P2K2");
		assertThat(names("?desa=" + Fixtures.GERBO)).isEmpty();
		assertThat(names("?milik=saya")).isEmpty();
		assertThat(this.pages.get(this.companion, "/hambatan?milik=saya").select("tbody tr")).hasSize(2);
		int before = this.statements.of(() -> this.pages.get(this.coordinator, "/hambatan")).size();
		for (int i = 0; i < 20; i++) {
			old("H4a", this.today.minusDays(i), this.today.plusDays(i));
		}
		assertThat(this.statements.of(() -> this.pages.get(this.coordinator, "/hambatan"))).hasSize(before)
			.hasSizeLessThanOrEqualTo(6);
		assertThat(this.statements.of(() -> this.pages.get(this.coordinator, "/hambatan/papan")))
			.hasSizeLessThanOrEqualTo(5);
	}

	@Test
	void the_board_has_a_lane_for_each_state() throws Exception {
		UUID ended = old("H8a", this.today.minusDays(9), this.today.minusDays(8));
		this.rows.ended(ended, BarrierState.RESOLVED, this.today.minusDays(2));
		UUID longAgo = old("H8b", this.today.minusDays(99), this.today.minusDays(98));
		this.rows.ended(longAgo, BarrierState.CLOSED, this.today.minusDays(61));
		for (int i = 0; i < 27; i++) {
			old("HL1", this.today.minusDays(20), this.today.plusDays(i));
		}
		Document board = this.pages.get(this.coordinator, "/hambatan/papan");
		assertThat(board.select(".lane h2").eachText()).containsExactly("baru 27", "ditangani 0", "teratasi 1",
				"ditutup 0");
		assertThat(board.select("[aria-labelledby=lajur-NEW] .lane-cards > li")).hasSize(25);
		assertThat(board.select("[aria-labelledby=lajur-NEW] > p a").attr("href")).isEqualTo("/hambatan?status=NEW");
	}

	private UUID old(String type, LocalDate reportedOn, LocalDate dueOn) {
		return this.rows.reported(type, 2, BarrierPlace.area(Fixtures.PUCANGSARI),
				BarrierOwner.companion(this.ratna, Fixtures.PURWODADI), reportedOn, dueOn, this.companion);
	}

	private List<String> names(String query) throws Exception {
		return this.pages.get(this.coordinator, "/hambatan" + query).select("tbody th a").eachText();
	}

	private MultiValueMap<String, String> form(String... changes) {
		MultiValueMap<String, String> form = Pages.form("type", "HL1", "severity", "2", "heldBack",
				this.ratna.toString(), "whatHappened", "Warga minta pindah jam", "owner", this.ratna.toString(),
				"dueOn", this.today.plusDays(14).toString());
		Pages.form(changes).forEach(form::put);
		return form;
	}

	private UUID report(SignedInAccount who, String... changes) throws Exception {
		String page = this.pages.send(who, "/hambatan", form(changes));
		return UUID.fromString(page.substring("/hambatan/".length()));
	}

	private MultiValueMap<String, String> stepForm(UUID id, String kind, String... fields) {
		MultiValueMap<String, String> form = Pages.form(fields);
		form.set("kind", kind);
		form.set("version", version(id));
		return form;
	}

	private void step(SignedInAccount who, UUID id, String kind, String... fields) throws Exception {
		assertThat(this.pages.send(who, "/hambatan/" + id + "/langkah", stepForm(id, kind, fields)))
			.isEqualTo("/hambatan/" + id);
	}

	private Document refused(SignedInAccount who, UUID id, String kind, int status, String... fields) throws Exception {
		return this.pages.post(who, "/hambatan/" + id + "/langkah", stepForm(id, kind, fields), status);
	}

	private String version(UUID id) {
		return this.jdbc.sql("select version from barrier where id = ?").param(id).query(String.class).single();
	}

	private Map<String, Object> row(UUID id) {
		return this.jdbc.sql("select * from barrier where id = ?").param(id).query().singleRow();
	}

	private List<String> states(UUID id) {
		return this.jdbc.sql("select state from barrier_state where barrier_id = ? order by from_day")
			.param(id)
			.query(String.class)
			.list();
	}

}
