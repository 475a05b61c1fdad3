package id.sikap.development;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;

import id.sikap.account.Role;
import id.sikap.account.SignedInAccount;
import id.sikap.assessment.RoundService;
import id.sikap.testing.Fixtures;
import id.sikap.testing.Pages;
import id.sikap.testing.SikapTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

@SikapTest
class DevelopmentTests {

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

	private UUID ratna;

	private SignedInAccount account;

	private SignedInAccount coordinator;

	@BeforeEach
	void a_companion_and_his_coordinator() {
		this.fixtures.reset();
		this.month = YearMonth.now(this.clock).minusMonths(1);
		this.ratna = this.fixtures.companion("Ratna", Fixtures.PURWODADI);
		this.account = this.fixtures.accountOf(this.ratna);
		this.coordinator = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
	}

	@Test
	void topics_are_ranked_by_who_needs_them_and_become_an_invitation_list() throws Exception {
		UUID slamet = this.fixtures.companion("Slamet", Fixtures.PURWODADI);
		this.rounds.refresh(Fixtures.REGENCY, this.month, null);
		judged(this.ratna, "I6", 2);
		judged(this.ratna, "I5", 3);
		judged(slamet, "I5", 4);
		judged(slamet, "I6", 3);
		Document page = this.pages.get(this.coordinator, "/kapasitas/kebutuhan?bulan=" + this.month);
		// nobody has a lesson hour: the largest gaps; then two with I6, then one with I5
		assertThat(page.select("tbody td[data-label=Indikator]").eachText()).containsExactly("I8", "I6", "I6", "I6",
				"I5");
		assertThat(page.select("tbody tr").get(1).select("input[name=pendamping]").eachAttr("value"))
			.containsExactly(this.ratna.toString(), slamet.toString());
		String topic = page.select("tbody tr").get(1).select("input[name=topik]").val();
		Document list = this.pages.get(this.coordinator, "/kapasitas/kebutuhan/" + topic + "?bulan=" + this.month);
		assertThat(list.select("input[name=pendamping][checked]").eachAttr("value"))
			.containsExactly(this.ratna.toString(), slamet.toString());
		this.pages.get(this.coordinator, "/kapasitas/kebutuhan/tidak-ada?bulan=" + this.month, 404);
	}

	@Test
	void a_companion_proposes_and_somebody_else_agrees() throws Exception {
		propose(this.account, "I6", LocalDate.now(this.clock).plusMonths(2));
		UUID id = onlyGoal();
		assertThat(this.pages.ask(this.account, MockMvcRequestBuilders.post("/kapasitas/rencana/" + id + "/setujui"))
			.getStatus()).isEqualTo(403);
		this.pages.send(this.coordinator, "/kapasitas/rencana/" + id + "/setujui", Pages.form());
		assertThat(state(id)).isEqualTo("AGREED");
		this.pages.send(this.coordinator, "/kapasitas/rencana/" + id + "/selesai", Pages.form("reason", " "));
		assertThat(state(id)).isEqualTo("AGREED");
		this.pages.send(this.coordinator, "/kapasitas/rencana/" + id + "/selesai",
				Pages.form("reason", "Satu konflik selesai"));
		assertThat(state(id)).isEqualTo("DONE");
		assertThat(this.pages.get(this.account, "/kapasitas/rencana").select("tbody").text())
			.contains("Satu konflik selesai");
	}

	@Test
	void a_companion_drops_what_he_proposed_himself_and_only_that() throws Exception {
		String plan = "/kapasitas/pendamping/" + this.ratna + "/rencana";
		propose(this.coordinator, "I6", LocalDate.now(this.clock).plusMonths(2));
		UUID asked = onlyGoal();
		assertThat(this.pages.get(this.account, plan).select("form[action$='/batal']")).isEmpty();
		assertThat(this.pages.ask(this.account, MockMvcRequestBuilders.post("/kapasitas/rencana/" + asked + "/batal"))
			.getStatus()).isEqualTo(403);
		this.pages.send(this.coordinator, "/kapasitas/rencana/" + asked + "/batal", Pages.form("reason", "Lain dulu"));
		propose(this.account, "I5", LocalDate.now(this.clock).plusMonths(2));
		String drop = this.pages.get(this.account, plan).select("form[action$='/batal']").attr("action");
		this.pages.send(this.account, drop, Pages.form("reason", "Sudah mampu"));
		assertThat(this.pages.get(this.account, plan).select("tbody").text()).contains("Sudah mampu");
	}

	@Test
	void nobody_agrees_to_a_goal_of_his_own() throws Exception {
		UUID own = this.fixtures.companion("Wati", Fixtures.PURWODADI);
		SignedInAccount both = this.fixtures.account("korcam", Fixtures.PURWODADI,
				Set.of(Role.SUBDISTRICT_COORDINATOR, Role.COMPANION), own);
		this.pages.send(both, "/kapasitas/pendamping/" + own + "/rencana", form("I5", LocalDate.now(this.clock)));
		UUID id = onlyGoal();
		assertThat(
				this.pages.ask(both, MockMvcRequestBuilders.post("/kapasitas/rencana/" + id + "/setujui")).getStatus())
			.isEqualTo(403);
		assertThat(state(id)).isEqualTo("PROPOSED");
	}

	@Test
	void a_due_day_in_the_past_and_an_empty_goal_are_refused_and_the_rest_stays() throws Exception {
		Document refused = this.pages.post(this.account, "/kapasitas/pendamping/" + this.ratna + "/rencana",
				form("I6", LocalDate.now(this.clock).minusDays(1)), 422);
		assertThat(refused.select(".error-summary").text()).contains("mulai hari ini");
		assertThat(refused.select("textarea[name=goal]").text()).isEqualTo("Memediasi konflik");
		Document empty = this.pages.post(this.account, "/kapasitas/pendamping/" + this.ratna + "/rencana", Pages.form(),
				422);
		assertThat(empty.select(".error-summary li").eachText()).hasSize(4);
	}

	@Test
	void a_plan_is_seen_by_the_companion_and_his_coordinators_alone() throws Exception {
		propose(this.account, "I6", LocalDate.now(this.clock).plusMonths(2));
		UUID other = this.fixtures.companion("Slamet", Fixtures.PURWODADI);
		String plan = "/kapasitas/pendamping/" + this.ratna + "/rencana";
		this.pages.get(this.fixtures.accountOf(other), plan, 404);
		this.pages.get(this.fixtures.subdistrictCoordinator(Fixtures.TUTUR), plan, 404);
		this.pages.get(this.fixtures.viewer(), plan, 403);
		this.pages.get(this.fixtures.admin(), plan, 403);
		assertThat(this.pages.get(this.coordinator, plan).text()).contains("Memediasi konflik");
		assertThat(this.pages.get(this.fixtures.subdistrictCoordinator(Fixtures.TUTUR), "/kapasitas/rencana")
			.select("tbody tr")).isEmpty();
	}

	private void propose(SignedInAccount who, String indicator, LocalDate due) throws Exception {
		this.pages.send(who, "/kapasitas/pendamping/" + this.ratna + "/rencana", form(indicator, due));
	}

	private static MultiValueMap<String, String> form(String indicator, LocalDate due) {
		return Pages.form("goalIndicator", indicator, "goal", "Memediasi konflik", "goalAction", "TRAINING", "goalDue",
				due.toString());
	}

	private UUID onlyGoal() {
		return this.jdbc.sql("select id from development_goal").query(UUID.class).single();
	}

	private String state(UUID id) {
		return this.jdbc.sql("select state from development_goal where id = ?").param(id).query(String.class).single();
	}

	private void judged(UUID companion, String code, int score) {
		this.jdbc
			.sql("""
					insert into assessment_score (id, assessment_id, subdistrict_code, indicator, score, evidence)
					select uuidv7(), a.id, a.subdistrict_code, :code, :score, 'bukti' from assessment a where a.companion_id = :companion
					""")
			.param("code", code)
			.param("score", score)
			.param("companion", companion)
			.update();
	}

}
