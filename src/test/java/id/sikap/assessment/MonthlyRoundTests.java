package id.sikap.assessment;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import id.sikap.account.Role;
import id.sikap.account.SignedInAccount;
import id.sikap.indicator.CapacityLevel;
import id.sikap.support.RuleViolation;
import id.sikap.testing.Fixtures;
import id.sikap.testing.Pages;
import id.sikap.testing.SikapTest;
import id.sikap.testing.Statements;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SikapTest
class MonthlyRoundTests {

	private static final String SHEET = "/kapasitas/penilaian";

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private Pages pages;

	@Autowired
	private RoundService rounds;

	@Autowired
	private Statements statements;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private YearMonth month;

	private UUID companion;

	private SignedInAccount account;

	private SignedInAccount coordinator;

	private SignedInAccount regency;

	@BeforeEach
	void a_companion_with_his_coordinators() {
		this.fixtures.reset();
		this.month = YearMonth.now(this.clock).minusMonths(1);
		this.companion = this.fixtures.companion("Ratna", Fixtures.PURWODADI);
		this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, this.companion, 3);
		this.account = this.fixtures.accountOf(this.companion);
		this.coordinator = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
		this.regency = this.fixtures.regencyCoordinator();
		this.rounds.refresh(Fixtures.REGENCY, this.month, null);
	}

	@Test
	void a_score_goes_from_the_sheet_through_submission_and_verification() throws Exception {
		UUID id = sheetOf(this.companion.toString());
		this.pages.send(this.coordinator, SHEET + "/simpan", Pages.form("bulan", this.month.toString(), //
				"nilai." + id + ".I1", "3", "nilai." + id + ".I5", "4", "nilai." + id + ".I6", "0"));
		Document sheet = this.pages.get(this.coordinator, SHEET + "?bulan=" + this.month);
		assertThat(sheet.select("[data-score]").eachAttr("value")).containsExactly("3", "4", "0");
		submit(id);
		assertThat(state(id)).isEqualTo("SUBMITTED");
		verify(this.regency, id);
		assertThat(state(id)).isEqualTo("VERIFIED");
		MockHttpServletResponse late = score(this.coordinator, id, "I1", "4", null);
		assertThat(Pages.parsed(late).text()).contains("sudah diverifikasi");
	}

	@Test
	void evidence_is_asked_for_at_1_2_and_5_and_what_was_typed_stays() throws Exception {
		UUID id = sheetOf(this.companion.toString());
		for (String digit : List.of("1", "2", "5")) {
			Document refused = this.pages.post(this.coordinator, SHEET + "/simpan", Pages.form("bulan",
					this.month.toString(), "nilai." + id + ".I5", digit, "nilai." + id + ".I6", "3"), 422);
			assertThat(refused.select(".error-summary a").attr("href")).isEqualTo("#nilai." + id + ".I5");
			assertThat(refused.getElementById("nilai." + id + ".I5").val()).isEqualTo(digit);
			assertThat(refused.getElementById("nilai." + id + ".I6").val()).isEqualTo("3");
			assertThat(scores(id)).isEmpty();
		}
		assertThat(score(this.coordinator, id, "I5", "5", "Membimbing rekan").getStatus()).isEqualTo(200);
		assertThat(scores(id)).containsExactly("I5=5");
	}

	@Test
	void a_score_of_6_and_a_word_are_refused_cell_by_cell() throws Exception {
		UUID id = sheetOf(this.companion.toString());
		for (String typed : List.of("6", "-", "x")) {
			MockHttpServletResponse refused = score(this.coordinator, id, "I1", typed, "bukti");
			assertThat(refused.getStatus()).isEqualTo(422);
			assertThat(Pages.parsed(refused).text()).contains("1 sampai 5");
		}
		assertThat(score(this.coordinator, id, "I1", "5", "x".repeat(501)).getStatus()).isEqualTo(422);
		assertThat(score(this.coordinator, id, "I2", "3", null).getStatus()).isEqualTo(404);
		assertThat(scores(id)).isEmpty();
	}

	@Test
	void nobody_scores_or_verifies_himself_and_a_companion_scores_nobody() throws Exception {
		UUID own = this.fixtures.companion("Wati", Fixtures.PURWODADI);
		SignedInAccount both = this.fixtures.account("korcam", Fixtures.PURWODADI,
				Set.of(Role.SUBDISTRICT_COORDINATOR, Role.COMPANION), own);
		this.rounds.refresh(Fixtures.REGENCY, this.month, null);
		UUID id = sheetOf(own.toString());
		assertThat(score(both, id, "I1", "4", null).getStatus()).isEqualTo(403);
		assertThat(score(this.account, id, "I1", "4", null).getStatus()).isEqualTo(403);
		assertThat(score(this.fixtures.subdistrictCoordinator(Fixtures.TUTUR), id, "I1", "4", null).getStatus())
			.isEqualTo(404);
		assertThat(score(this.regency, id, "I1", "4", null).getStatus()).isEqualTo(200);
		Document sheet = this.pages.get(both, SHEET + "?bulan=" + this.month);
		assertThat(sheet.select("#nilai\\." + id + "\\.I1")).isEmpty();
		UUID boss = this.fixtures.companion("Budi", Fixtures.PURWODADI);
		SignedInAccount himself = this.fixtures.account("koordinator", Fixtures.REGENCY,
				Set.of(Role.REGENCY_COORDINATOR, Role.COMPANION), boss);
		this.rounds.refresh(Fixtures.REGENCY, this.month, null);
		UUID his = sheetOf(boss.toString());
		complete(this.coordinator, his);
		submit(his);
		assertThat(this.pages
			.ask(himself,
					MockMvcRequestBuilders.post(SHEET + "/verifikasi")
						.param("id", his.toString())
						.param("bulan", this.month.toString()))
			.getStatus()).isEqualTo(403);
		assertThat(state(his)).isEqualTo("SUBMITTED");
	}

	@Test
	void a_team_is_scored_by_the_regency_coordinator_alone() throws Exception {
		UUID team = sheetOf(Fixtures.PURWODADI);
		assertThat(score(this.coordinator, team, "O1", "4", null).getStatus()).isEqualTo(403);
		assertThat(score(this.regency, team, "O1", "4", null).getStatus()).isEqualTo(200);
		assertThat(this.pages.get(this.coordinator, "/kapasitas/usulan/" + team + "?bulan=" + this.month)
			.select("input[type=radio]")).hasSize(15);
	}

	@Test
	void scores_two_apart_ask_for_a_dialogue_note_before_they_are_verified() throws Exception {
		UUID id = sheetOf(this.companion.toString());
		this.pages.send(this.account, "/kapasitas/usulan/" + id + "?bulan=" + this.month,
				Pages.form("nilai.I1", "5", "catatan.I2", "Dua kelompok kebanjiran"));
		complete(this.coordinator, id);
		submit(id);
		verify(this.regency, id);
		assertThat(state(id)).isEqualTo("SUBMITTED");
		this.pages.send(this.coordinator, SHEET + "/" + id + "/dialog?bulan=" + this.month,
				Pages.form("note", "Sepakat 3"));
		verify(this.regency, id);
		assertThat(state(id)).isEqualTo("VERIFIED");
		assertThat(this.pages
			.post(this.account, "/kapasitas/usulan/" + id + "?bulan=" + this.month, Pages.form("nilai.I1", "3"), 422)
			.text()).contains("tidak dapat diubah lagi");
	}

	@Test
	void a_self_score_outside_the_scale_and_an_empty_one_are_refused() throws Exception {
		String form = "/kapasitas/usulan/" + sheetOf(this.companion.toString()) + "?bulan=" + this.month;
		assertThat(
				this.pages.post(this.account, form, Pages.form("nilai.I5", "6"), 422).select(".error-summary").text())
			.contains("1 sampai 5");
		assertThat(this.pages.post(this.account, form, Pages.form("nilai.I5", ""), 422).select(".error-summary").text())
			.contains("sedikitnya satu");
		UUID other = this.fixtures.companion("Slamet", Fixtures.PURWODADI);
		this.rounds.refresh(Fixtures.REGENCY, this.month, null);
		this.pages.get(this.account, "/kapasitas/usulan/" + sheetOf(other.toString()) + "?bulan=" + this.month, 404);
	}

	@Test
	void what_is_sent_back_needs_a_reason_and_is_open_again() throws Exception {
		UUID id = sheetOf(this.companion.toString());
		complete(this.coordinator, id);
		submit(id);
		this.pages.send(this.regency, SHEET + "/" + id + "/kembalikan?bulan=" + this.month, Pages.form("reason", " "));
		assertThat(state(id)).isEqualTo("SUBMITTED");
		this.pages.send(this.regency, SHEET + "/" + id + "/kembalikan?bulan=" + this.month,
				Pages.form("reason", "Bukti I5 belum jelas"));
		assertThat(state(id)).isEqualTo("OPEN");
		assertThat(this.pages.get(this.coordinator, SHEET + "?bulan=" + this.month).text())
			.contains("Bukti I5 belum jelas");
	}

	@Test
	void an_incomplete_sheet_is_not_submitted() throws Exception {
		UUID id = sheetOf(this.companion.toString());
		score(this.coordinator, id, "I1", "3", null);
		submit(id);
		assertThat(state(id)).isEqualTo("OPEN");
	}

	@Test
	void a_month_that_has_not_begun_is_not_scored() throws Exception {
		YearMonth next = YearMonth.now(this.clock).plusMonths(1);
		assertThatThrownBy(() -> this.rounds.refresh(Fixtures.REGENCY, next, null)).isInstanceOf(RuleViolation.class);
		this.pages.get(this.coordinator, SHEET + "?bulan=" + next, 400);
	}

	@Test
	void a_measured_score_is_overruled_with_a_reason_and_both_stay() throws Exception {
		UUID id = sheetOf(this.companion.toString());
		this.jdbc.sql("""
				insert into capacity_value (regency_code, month, indicator, unit, value, parts, score)
				values ('35.14', :month, 'I2', :unit, 50, '{1,2}', 2)
				on conflict (regency_code, month, indicator, unit) do update set value = 50, parts = '{1,2}', score = 2
				""").param("month", this.month.atDay(1)).param("unit", this.companion.toString()).update();
		String path = SHEET + "/" + id + "/ganti?bulan=" + this.month;
		this.pages.send(this.coordinator, path, Pages.form("indicator", "I2", "score", "4"));
		this.pages.send(this.coordinator, path, Pages.form("indicator", "I2", "score", "6", "reason", "Banjir"));
		assertThat(this.jdbc.sql("select count(*) from capacity_override").query(Integer.class).single()).isZero();
		this.pages.send(this.coordinator, path, Pages.form("indicator", "I2", "score", "4", "reason", "Banjir"));
		String page = this.pages.get(this.coordinator, SHEET + "/" + id + "?bulan=" + this.month).text();
		assertThat(page).contains("menurut catatan 2").contains("Banjir");
		this.rounds.refresh(Fixtures.REGENCY, this.month, null);
		assertThat(this.jdbc.sql("select score from capacity_override").query(Integer.class).single()).isEqualTo(4);
	}

	@Test
	void the_sheet_of_a_level_costs_the_same_with_twice_the_companions() throws Exception {
		int before = this.statements.of(() -> this.pages.get(this.coordinator, SHEET + "?bulan=" + this.month)).size();
		for (int i = 0; i < 8; i++) {
			this.fixtures.companion("Pendamping " + i, Fixtures.PURWODADI);
		}
		this.rounds.refresh(Fixtures.REGENCY, this.month, null);
		Document sheet = this.pages.get(this.coordinator, SHEET + "?bulan=" + this.month);
		assertThat(sheet.select("[data-score]")).hasSize(27);
		assertThat(this.statements.of(() -> this.pages.get(this.coordinator, SHEET + "?bulan=" + this.month)))
			.hasSize(before);
	}

	@Test
	void what_stands_on_record_of_a_village_stands_beside_its_cells() throws Exception {
		this.jdbc.sql("""
				insert into partner (id, regency_code, area_code, kind, name, agreement_on, recorded_by, recorded_at)
				values (uuidv7(), '35.14', :area, 'PUSKESMAS', 'Puskesmas', :day, :by, now())
				""")
			.param("area", Fixtures.PUCANGSARI)
			.param("day", this.month.atDay(1))
			.param("by", this.coordinator.id())
			.update();
		UUID village = sheetOf(Fixtures.PUCANGSARI);
		String ofVillage = "/sistem-sosial/mitra?desa=" + Fixtures.PUCANGSARI;
		for (String path : List.of(SHEET + "?tingkat=sistem&bulan=" + this.month,
				SHEET + "/" + village + "?bulan=" + this.month)) {
			Document sheet = this.pages.get(this.coordinator, path);
			assertThat(sheet.select(".records a[href='" + ofVillage + "']").eachText())
				.contains("1 lembaga mitra aktif", "1 perjanjian berlaku", "1 puskesmas dan sekolah bermitra");
		}
		assertThat(this.pages.get(this.account, "/kapasitas/usulan/" + village + "?bulan=" + this.month).text())
			.contains("1 lembaga mitra aktif");
		assertThat(this.pages.get(this.coordinator, SHEET + "?bulan=" + this.month).select(".records")).isEmpty();
	}

	@Test
	void an_administrator_and_a_viewer_see_no_sheet() throws Exception {
		for (SignedInAccount who : List.of(this.fixtures.admin(), this.fixtures.viewer(), this.account)) {
			this.pages.get(who, SHEET, 403);
		}
		this.pages.get(this.fixtures.admin(), "/kapasitas", 403);
	}

	@Test
	void every_level_has_its_sheet() throws Exception {
		for (CapacityLevel level : CapacityLevel.values()) {
			Document sheet = this.pages.get(this.regency,
					SHEET + "?bulan=" + this.month + "&tingkat=" + RoundMonths.slug(level));
			assertThat(sheet.select("tbody tr")).hasSize(1);
			assertThat(sheet.select("[data-score]")).hasSize((level == CapacityLevel.SOCIAL_SYSTEM) ? 4 : 3);
		}
	}

	private void complete(SignedInAccount who, UUID id) throws Exception {
		for (String code : List.of("I1", "I5", "I6")) {
			score(who, id, code, "3", null);
		}
	}

	private MockHttpServletResponse score(SignedInAccount who, UUID id, String code, String digit, String evidence)
			throws Exception {
		return this.pages.ask(who,
				MockMvcRequestBuilders.post(SHEET + "/simpan")
					.header("HX-Request", "true")
					.param("nilai." + id + "." + code, digit)
					.param("bukti." + id + "." + code, (evidence != null) ? evidence : ""));
	}

	private void submit(UUID id) throws Exception {
		this.pages.send(this.coordinator, SHEET + "/kirim",
				Pages.form("id", id.toString(), "bulan", this.month.toString()));
	}

	private void verify(SignedInAccount who, UUID id) throws Exception {
		this.pages.send(who, SHEET + "/verifikasi", Pages.form("id", id.toString(), "bulan", this.month.toString()));
	}

	private UUID sheetOf(String unit) {
		return this.jdbc.sql("select id from assessment where unit = :unit and period = :period")
			.param("unit", unit)
			.param("period", this.month.atDay(1))
			.query(UUID.class)
			.single();
	}

	private String state(UUID id) {
		return this.jdbc.sql("select state from assessment where id = ?").param(id).query(String.class).single();
	}

	private List<String> scores(UUID id) {
		return this.jdbc
			.sql("select indicator || '=' || score from assessment_score where assessment_id = ? and score is not null")
			.param(id)
			.query(String.class)
			.list();
	}

}
