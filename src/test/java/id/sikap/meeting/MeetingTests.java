package id.sikap.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.SignedInAccount;
import id.sikap.testing.Fixtures;
import id.sikap.testing.Pages;
import id.sikap.testing.SikapTest;
import id.sikap.testing.Statements;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

@SikapTest
class MeetingTests {

	private static final String LIST = "/organisasi/rakor";

	private static final String FOLLOW_UP = "/organisasi/tindak-lanjut";

	@Autowired
	private Pages pages;

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private DecisionService decisions;

	@Autowired
	private Statements statements;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private LocalDate today;

	private UUID ratna;

	private UUID slamet;

	private SignedInAccount companion;

	private SignedInAccount coordinator;

	private SignedInAccount regency;

	@BeforeEach
	void two_companions_and_their_coordinators() {
		this.fixtures.reset();
		this.today = LocalDate.now(this.clock);
		this.ratna = this.fixtures.companion("Ratna", Fixtures.PURWODADI);
		this.slamet = this.fixtures.companion("Slamet", Fixtures.PURWODADI);
		this.companion = this.fixtures.accountOf(this.ratna);
		this.coordinator = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
		this.regency = this.fixtures.regencyCoordinator();
	}

	@Test
	void an_open_decision_is_carried_into_the_next_meetings_of_its_area_until_it_is_settled() throws Exception {
		String first = record(this.coordinator, Fixtures.PURWODADI, 40);
		decide(first, "Membagi modul gizi", this.ratna, 35);
		String second = record(this.coordinator, Fixtures.PURWODADI, 20);
		String third = record(this.coordinator, Fixtures.PURWODADI, 0);
		String other = record(this.regency, Fixtures.REGENCY, 10);
		assertThat(this.pages.get(this.coordinator, second).select("main").text()).contains("Membagi modul gizi")
			.contains("lewat tenggat");
		assertThat(this.pages.get(this.coordinator, third).select("main").text()).contains("Membagi modul gizi");
		assertThat(this.pages.get(this.regency, other).select("main").text()).doesNotContain("Membagi modul gizi");
		this.pages.send(this.companion, FOLLOW_UP + "/" + onlyDecision() + "/selesai",
				Pages.form("reason", "Sudah dibagi"));
		this.jdbc.sql("update meeting_decision set closed_on = :day").param("day", this.today.minusDays(15)).update();
		assertThat(this.pages.get(this.coordinator, second).select("main").text()).contains("Sudah dibagi");
		assertThat(this.pages.get(this.coordinator, third).select("main").text()).doesNotContain("Membagi modul gizi");
		assertThat(this.pages.get(this.coordinator, first + "/notulen").select(".paper").text())
			.contains("Membagi modul gizi")
			.contains("Slamet");
	}

	@Test
	void all_companions_are_marked_or_none_and_nobody_before_the_day() throws Exception {
		MultiValueMap<String, String> form = form(Fixtures.PURWODADI, 0);
		form.remove("marks[" + this.slamet + "]");
		Document page = refused(form);
		assertThat(page.select(".error-summary").text()).contains("1 pendamping");
		assertThat(page.select("input[name='marks[%s]'][value=PRESENT]".formatted(this.ratna)).hasAttr("checked"))
			.isTrue();
		form = form(Fixtures.PURWODADI, -3);
		assertThat(refused(form).select(".error-summary a").attr("href")).isEqualTo("#marks");
		form.remove("marks[" + this.slamet + "]");
		form.remove("marks[" + this.ratna + "]");
		String planned = this.pages.send(this.coordinator, LIST + "/baru", form);
		assertThat(this.pages.get(this.coordinator, LIST).select("tbody").text()).contains("direncanakan");
		assertThat(this.pages.get(this.coordinator, planned).select("form[action$=keputusan]")).isEmpty();
	}

	@Test
	void a_meeting_without_agenda_with_an_end_before_its_start_or_twice_at_one_time_is_refused() throws Exception {
		MultiValueMap<String, String> form = form(Fixtures.PURWODADI, 0);
		form.remove("agenda");
		form.set("endTime", "08:00");
		assertThat(refused(form).select(".error-summary a").eachAttr("href")).containsExactlyInAnyOrder("#agenda",
				"#endTime");
		record(this.coordinator, Fixtures.PURWODADI, 0);
		assertThat(this.pages.post(this.coordinator, LIST + "/baru", form(Fixtures.PURWODADI, 0), 422)
			.select(".error-summary a")
			.attr("href")).isEqualTo("#startTime");
	}

	@Test
	void a_coordinator_keeps_meetings_of_his_area_only_and_companions_read_them() throws Exception {
		this.pages.post(this.coordinator, LIST + "/baru", form(Fixtures.REGENCY, 0), 422);
		this.pages.post(this.coordinator, LIST + "/baru", form(Fixtures.TUTUR, 0), 422);
		String own = record(this.coordinator, Fixtures.PURWODADI, 0);
		String all = record(this.regency, Fixtures.REGENCY, 0);
		SignedInAccount neighbour = this.fixtures.subdistrictCoordinator(Fixtures.TUTUR);
		Map<SignedInAccount, List<Integer>> answers = Map.of(this.coordinator, List.of(200, 200, 200, 403, 200),
				this.regency, List.of(200, 200, 200, 200, 200), this.companion, List.of(200, 200, 200, 403, 403),
				neighbour, List.of(200, 404, 200, 403, 200), this.fixtures.admin(), List.of(403, 403, 403, 403, 403),
				this.fixtures.viewer(), List.of(403, 403, 403, 403, 403));
		List<String> paths = List.of(FOLLOW_UP, own, all, all + "/ubah", LIST + "/baru");
		for (Map.Entry<SignedInAccount, List<Integer>> role : answers.entrySet()) {
			for (int i = 0; i < paths.size(); i++) {
				assertThat(this.pages.ask(role.getKey(), MockMvcRequestBuilders.get(paths.get(i))).getStatus())
					.as(role.getKey().roles() + " " + paths.get(i))
					.isEqualTo(role.getValue().get(i));
			}
		}
		assertThat(this.pages.get(neighbour, LIST).select("tbody tr")).hasSize(1);
		assertThat(this.pages.get(this.companion, LIST).select("tbody tr")).hasSize(2);
	}

	@Test
	void a_decision_is_owned_within_the_area_and_settled_by_its_owner_or_a_coordinator() throws Exception {
		String meeting = record(this.coordinator, Fixtures.PURWODADI, 5);
		UUID siti = this.fixtures.companion("Siti", Fixtures.TUTUR);
		assertThat(this.pages.post(this.coordinator, meeting + "/keputusan", decision("Mendata gawai", siti, 0), 422)
			.select(".error-summary a")
			.attr("href")).isEqualTo("#owner");
		assertThat(
				this.pages.post(this.coordinator, meeting + "/keputusan", decision("Mendata gawai", this.ratna, 6), 422)
					.select(".error-summary a")
					.attr("href"))
			.isEqualTo("#dueOn");
		decide(meeting, "Mendata gawai", this.ratna, 0);
		UUID id = onlyDecision();
		SignedInAccount peer = this.fixtures.accountOf(this.slamet);
		this.pages.post(peer, FOLLOW_UP + "/" + id + "/selesai", Pages.form("reason", "x"), 404);
		this.pages.post(this.companion, FOLLOW_UP + "/" + id + "/hentikan", Pages.form("reason", "x"), 403);
		this.pages.send(this.companion, FOLLOW_UP + "/" + id + "/selesai", Pages.form());
		assertThat(state(id)).isEqualTo("OPEN");
		this.pages.send(this.coordinator, FOLLOW_UP + "/" + id + "/hentikan", Pages.form("reason", "Tidak perlu"));
		assertThat(state(id)).isEqualTo("DROPPED");
		this.pages.send(this.coordinator, FOLLOW_UP + "/" + id + "/selesai", Pages.form("reason", "Sudah"));
		assertThat(state(id)).isEqualTo("DROPPED");
		this.pages.send(this.coordinator, FOLLOW_UP + "/" + id + "/buka", Pages.form());
		assertThat(this.decisions.openOf(this.companion)).extracting(DecisionRow::decision)
			.containsExactly("Mendata gawai");
		assertThat(this.decisions.openOf(peer)).isEmpty();
	}

	@Test
	void a_coordinator_owns_decisions_by_his_account_and_a_cancelled_meeting_leaves_none_open() throws Exception {
		String meeting = record(this.coordinator, Fixtures.PURWODADI, 5);
		decide(meeting, "Menghubungi camat", this.coordinator.id(), 1);
		assertThat(this.decisions.openOf(this.coordinator)).hasSize(1);
		assertThat(this.pages.get(this.coordinator, FOLLOW_UP + "?saya=true&keadaan=OVERDUE").select("tbody tr"))
			.hasSize(1);
		assertThat(this.pages.get(this.regency, FOLLOW_UP + "?saya=true").select("tbody tr")).isEmpty();
		this.pages.send(this.coordinator, meeting + "/batal", Pages.form());
		assertThat(this.decisions.openOf(this.coordinator)).hasSize(1);
		this.pages.send(this.coordinator, meeting + "/batal", Pages.form("reason", "Keliru tanggal"));
		assertThat(this.decisions.openOf(this.coordinator)).isEmpty();
		this.pages.post(this.coordinator, meeting + "/keputusan", decision("Lain", this.ratna, 0), 422);
	}

	@Test
	void the_lists_cost_the_same_with_more_rows() throws Exception {
		decide(record(this.coordinator, Fixtures.PURWODADI, 5), "Mendata gawai", this.ratna, 0);
		int before = this.statements.of(() -> this.pages.get(this.coordinator, LIST)).size();
		int followUps = this.statements.of(() -> this.pages.get(this.coordinator, FOLLOW_UP)).size();
		for (int i = 6; i < 10; i++) {
			decide(record(this.coordinator, Fixtures.PURWODADI, i), "Mendata gawai", this.ratna, 0);
		}
		assertThat(this.statements.of(() -> this.pages.get(this.coordinator, LIST))).hasSize(before)
			.hasSizeLessThanOrEqualTo(4);
		assertThat(this.statements.of(() -> this.pages.get(this.coordinator, FOLLOW_UP))).hasSize(followUps)
			.hasSizeLessThanOrEqualTo(4);
		assertThat(this.pages.ask(this.coordinator, MockMvcRequestBuilders.get("/ekspor/rakor")).getStatus())
			.isEqualTo(200);
		assertThat(this.pages.ask(this.coordinator, MockMvcRequestBuilders.get("/ekspor/tindak-lanjut")).getStatus())
			.isEqualTo(200);
	}

	private String record(SignedInAccount account, String area, int daysAgo) throws Exception {
		return this.pages.send(account, LIST + "/baru", form(area, daysAgo));
	}

	private void decide(String meeting, String decision, UUID owner, int dueDaysAgo) throws Exception {
		this.pages.send(this.coordinator, meeting + "/keputusan", decision(decision, owner, dueDaysAgo));
	}

	private Document refused(MultiValueMap<String, String> form) throws Exception {
		Document page = this.pages.post(this.coordinator, LIST + "/baru", form, 422);
		assertThat(this.jdbc.sql("select count(*) from coordination_meeting").query(Long.class).single()).isZero();
		return page;
	}

	private MultiValueMap<String, String> form(String area, int daysAgo) {
		return Pages.form("meetingArea", area, "heldOn", this.today.minusDays(daysAgo).toString(), "startTime", "09:00",
				"endTime", "11:00", "place", "Kantor kecamatan", "agenda", "Capaian P2K2", "marks[" + this.ratna + "]",
				"PRESENT", "marks[" + this.slamet + "]", "EXCUSED");
	}

	private MultiValueMap<String, String> decision(String decision, UUID owner, int dueDaysAgo) {
		return Pages.form("decision", decision, "owner", owner.toString(), "dueOn",
				this.today.minusDays(dueDaysAgo).toString());
	}

	private UUID onlyDecision() {
		return this.jdbc.sql("select id from meeting_decision").query(UUID.class).single();
	}

	private String state(UUID id) {
		return this.jdbc.sql("select state from meeting_decision where id = ?").param(id).query(String.class).single();
	}

}
