package id.sikap.supervision;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.sikap.account.Role;
import id.sikap.account.SignedInAccount;
import id.sikap.indicator.ClosedMonths;
import id.sikap.indicator.MeasuredIndicator;
import id.sikap.indicator.MeasuredValue;
import id.sikap.schedule.Rows;
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
class SupervisionTests {

	private static final String LIST = "/organisasi/supervisi";

	@Autowired
	private Pages pages;

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private Rows rows;

	@Autowired
	private SupervisionRows supervisions;

	@Autowired
	private SupervisionLog log;

	@Autowired
	private List<MeasuredIndicator> measured;

	@Autowired
	private ClosedMonths closed;

	@Autowired
	private Statements statements;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private LocalDate today;

	private UUID ratna;

	private SignedInAccount companion;

	private SignedInAccount coordinator;

	private SignedInAccount regency;

	@BeforeEach
	void a_companion_and_her_coordinators() {
		this.fixtures.reset();
		this.today = LocalDate.now(this.clock);
		this.ratna = this.fixtures.companion("Ratna", Fixtures.PURWODADI);
		this.companion = this.fixtures.accountOf(this.ratna);
		this.coordinator = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
		this.regency = this.fixtures.regencyCoordinator();
	}

	@Test
	void a_coordinator_records_what_he_saw_and_the_companion_answers_it() throws Exception {
		UUID group = this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, this.ratna, 2);
		UUID session = this.rows.session(group, this.ratna, this.today);
		Document blank = this.pages.get(this.coordinator, LIST + "/baru?pendamping=" + this.ratna);
		assertThat(blank.select("#teachingScore .option").eachText()).hasSize(6)
			.element(2)
			.asString()
			.contains("Menyampaikan pokok materi benar");
		assertThat(blank.select("select[name=sessionId] option").eachText()).hasSize(2);
		MultiValueMap<String, String> form = form();
		form.set("sessionId", session.toString());
		String shown = this.pages.send(this.coordinator, LIST + "/baru?pendamping=" + this.ratna, form);
		Document page = this.pages.get(this.companion, shown);
		assertThat(page.select("main").text()).contains("Melati")
			.contains("4 Materi lengkap")
			.contains("Belum dibaca oleh pendamping");
		UUID id = only();
		this.pages.send(this.companion, LIST + "/" + id + "/jawab", Pages.form("remark", "Siap", "version", "0"));
		assertThat(this.pages.get(this.coordinator, shown).select("#jawaban").text()).contains("Siap")
			.contains("dibaca");
		assertThat(this.pages.get(this.coordinator, shown).select("#jawaban form")).isEmpty();
	}

	@Test
	void what_breaks_a_rule_comes_back_with_all_that_is_wrong_and_what_was_typed() throws Exception {
		MultiValueMap<String, String> form = form();
		form.set("teachingScore", "5");
		form.remove("teachingEvidence");
		form.set("socialScore", "2");
		form.set("stepDueOn", "");
		form.set("agreedStep", "Membuat jadwal");
		Document page = refused(form);
		assertThat(page.select(".error-summary a").eachAttr("href")).containsExactlyInAnyOrder("#teachingEvidence",
				"#socialEvidence", "#stepDueOn");
		assertThat(page.select("textarea[name=agreedStep]").text()).isEqualTo("Membuat jadwal");
		assertThat(page.select("input[name=teachingScore][value=5]").hasAttr("checked")).isTrue();
		form = form();
		form.set("teachingScore", "6");
		form.remove("socialScore");
		form.remove("wentWell");
		assertThat(refused(form).select(".error-summary li")).hasSize(3);
	}

	@Test
	void a_day_to_come_long_ago_or_out_of_service_is_refused() throws Exception {
		MultiValueMap<String, String> form = form();
		form.set("heldOn", this.today.plusDays(1).toString());
		assertThat(refused(form).select(".error-summary").text()).contains("setelah hari ini");
		form.set("heldOn", this.today.minusMonths(3).toString());
		assertThat(refused(form).select(".error-summary").text()).contains("dua bulan");
		this.jdbc.sql("update companion set service_from = :day where id = :id")
			.param("day", this.today)
			.param("id", this.ratna)
			.update();
		form.set("heldOn", this.today.minusDays(1).toString());
		assertThat(refused(form).select(".error-summary").text()).contains("tidak bertugas");
	}

	@Test
	void only_a_session_of_the_companion_on_that_day_can_be_watched_and_only_in_the_field() throws Exception {
		UUID group = this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, this.ratna, 2);
		MultiValueMap<String, String> form = form();
		form.set("sessionId", this.rows.session(group, this.ratna, this.today.minusDays(1)).toString());
		assertThat(refused(form).select(".error-summary").text()).contains("samakan tanggalnya");
		UUID other = this.fixtures.companion("Slamet", Fixtures.PURWODADI);
		form.set("sessionId", this.rows.session(group, other, this.today).toString());
		assertThat(refused(form).select(".error-summary").text()).contains("samakan tanggalnya");
		form.set("manner", "MEETING");
		assertThat(refused(form).select(".error-summary a").attr("href")).isEqualTo("#manner");
	}

	@Test
	void nobody_supervises_himself_or_beyond_his_area() throws Exception {
		UUID wati = this.fixtures.companion("Wati", Fixtures.PURWODADI);
		SignedInAccount both = this.fixtures.account("korcam", Fixtures.PURWODADI,
				Set.of(Role.SUBDISTRICT_COORDINATOR, Role.COMPANION), wati);
		Document page = this.pages.post(both, LIST + "/baru?pendamping=" + wati, form(), 422);
		assertThat(page.select(".error-summary").text()).contains("diri sendiri");
		assertThat(this.pages.get(both, LIST + "/baru").select("#pendamping option")).hasSize(2);
		SignedInAccount neighbour = this.fixtures.subdistrictCoordinator(Fixtures.TUTUR);
		this.pages.post(neighbour, LIST + "/baru?pendamping=" + this.ratna, form(), 404);
		UUID id = this.supervisions.supervision(wati, this.today, this.regency);
		this.pages.send(both, LIST + "/" + id + "/tarik", Pages.form("reason", "Tidak setuju"));
		assertThat(withdrawn(id)).isFalse();
	}

	@Test
	void each_role_sees_what_is_for_it_and_no_foreign_row() throws Exception {
		UUID id = this.supervisions.supervision(this.ratna, this.today, this.coordinator);
		UUID other = this.fixtures.companion("Slamet", Fixtures.PURWODADI);
		Map<SignedInAccount, List<Integer>> answers = Map.of(this.regency, List.of(200, 200, 200, 200),
				this.coordinator, List.of(200, 200, 200, 200), this.companion, List.of(200, 200, 200, 403),
				this.fixtures.accountOf(other), List.of(200, 404, 404, 403),
				this.fixtures.subdistrictCoordinator(Fixtures.TUTUR), List.of(200, 404, 404, 200),
				this.fixtures.admin(), List.of(403, 403, 403, 403), this.fixtures.viewer(),
				List.of(403, 403, 403, 403));
		List<String> paths = List.of(LIST, LIST + "/" + id, LIST + "/pendamping/" + this.ratna, LIST + "/baru");
		for (Map.Entry<SignedInAccount, List<Integer>> role : answers.entrySet()) {
			for (int i = 0; i < paths.size(); i++) {
				assertThat(status(role.getKey(), paths.get(i))).as(role.getKey().roles() + " " + paths.get(i))
					.isEqualTo(role.getValue().get(i));
			}
		}
		this.pages.post(this.coordinator, LIST + "/" + id + "/jawab", Pages.form("version", "0"), 404);
		this.pages.post(this.companion, LIST + "/" + id + "/tarik", Pages.form("reason", "x"), 403);
	}

	@Test
	void a_correction_is_by_who_recorded_it_within_the_month_and_is_read_anew() throws Exception {
		UUID id = this.supervisions.supervision(this.ratna, this.today, this.coordinator);
		this.pages.send(this.companion, LIST + "/" + id + "/jawab", Pages.form("version", "0"));
		MultiValueMap<String, String> form = form();
		form.set("version", "0");
		Document stale = this.pages.post(this.coordinator, LIST + "/" + id + "/ubah", form, 409);
		assertThat(stale.select(".error-summary table").text()).contains("Alat peraga");
		form.set("version", "1");
		this.pages.send(this.coordinator, LIST + "/" + id + "/ubah", form);
		assertThat(this.jdbc
			.sql("select read_at is null and corrected_at is not null and to_improve = 'Ajak diskusi' from supervision")
			.query(Boolean.class)
			.single()).isTrue();
		assertThat(this.jdbc.sql(
				"select changes ->> 'to_improve' from audit_entry where subject = 'supervision' and changes -> 'to_improve' is not null")
			.query(String.class)
			.single()).contains("Alat peraga").contains("Ajak diskusi");
		form.set("version", "2");
		this.pages.post(this.regency, LIST + "/" + id + "/ubah", form, 422);
		this.jdbc.sql("update supervision set recorded_at = recorded_at - interval '40 days'").update();
		this.pages.post(this.coordinator, LIST + "/" + id + "/ubah", form, 422);
	}

	@Test
	void a_closed_month_takes_no_supervision_and_lets_none_go() throws Exception {
		LocalDate before = this.today.withDayOfMonth(1).minusDays(1);
		UUID id = this.supervisions.supervision(this.ratna, before, this.coordinator);
		this.closed.close(Fixtures.REGENCY, YearMonth.from(before), this.regency.id());
		MultiValueMap<String, String> form = form();
		form.set("heldOn", before.minusDays(1).toString());
		assertThat(this.pages.post(this.coordinator, LIST + "/baru?pendamping=" + this.ratna, form, 422)
			.select(".error-summary")
			.text()).contains("sudah ditutup");
		this.pages.send(this.coordinator, LIST + "/" + id + "/tarik", Pages.form("reason", "Keliru"));
		assertThat(withdrawn(id)).isFalse();
	}

	@Test
	void who_is_withdrawn_with_a_reason_no_longer_counts() throws Exception {
		UUID id = this.supervisions.supervision(this.ratna, this.today, this.coordinator);
		this.pages.send(this.coordinator, LIST + "/" + id + "/tarik", Pages.form());
		assertThat(withdrawn(id)).isFalse();
		this.pages.send(this.regency, LIST + "/" + id + "/tarik", Pages.form("reason", "Salah orang"));
		assertThat(this.pages.get(this.companion, LIST + "/" + id).select(".note-warn").text()).contains("Salah orang");
		assertThat(this.log.ofCompanion(this.ratna, YearMonth.from(this.today))).isEmpty();
		assertThat(coverage(YearMonth.from(this.today)).get(Fixtures.PURWODADI).value()).isEqualByComparingTo("0");
	}

	@Test
	void the_share_of_supervised_companions_counts_each_in_service_on_the_last_day_once() {
		YearMonth month = YearMonth.from(this.today).minusMonths(1);
		LocalDate lastDay = month.atEndOfMonth();
		UUID slamet = this.fixtures.companion("Slamet", Fixtures.PURWODADI);
		this.fixtures.companion("Wati", Fixtures.PURWODADI);
		UUID left = this.fixtures.companion("Yono", Fixtures.PURWODADI);
		UUID tutur = this.fixtures.companion("Siti", Fixtures.TUTUR);
		this.jdbc.sql("update companion set service_to = :day where id = :id")
			.param("day", lastDay.minusDays(1))
			.param("id", left)
			.update();
		this.supervisions.supervision(this.ratna, month.atDay(1), this.coordinator);
		this.supervisions.supervision(this.ratna, lastDay, this.coordinator);
		this.supervisions.supervision(left, month.atDay(2), this.coordinator);
		this.supervisions.supervision(slamet, lastDay.plusDays(1), this.coordinator);
		this.supervisions.withdraw(this.supervisions.supervision(tutur, month.atDay(3), this.regency), this.regency);
		Map<String, MeasuredValue> values = coverage(month);
		assertThat(values).containsOnlyKeys(Fixtures.PURWODADI, Fixtures.TUTUR);
		assertThat(values.get(Fixtures.PURWODADI).value()).isEqualTo(new BigDecimal("33.3333333333"));
		assertThat(values.get(Fixtures.PURWODADI).parts()).containsExactly(BigDecimal.ONE, BigDecimal.valueOf(3));
		assertThat(values.get(Fixtures.TUTUR).value()).isEqualByComparingTo("0");
	}

	@Test
	void scores_of_a_month_are_told_to_those_who_score() {
		YearMonth month = YearMonth.from(this.today);
		this.supervisions.supervision(this.ratna, month.atDay(1), this.coordinator, 5, null);
		List<ObservedScores> scores = this.log.ofArea(Fixtures.REGENCY, month).get(this.ratna);
		assertThat(scores).hasSize(1);
		assertThat(scores.get(0).teachingScore()).isEqualTo(5);
		assertThat(scores.get(0).socialScore()).isNull();
		assertThat(scores.get(0).address()).startsWith("/organisasi/supervisi/");
		assertThat(this.log.ofArea(Fixtures.TUTUR, month)).isEmpty();
		assertThat(this.log.ofCompanion(this.ratna, month.minusMonths(1))).isEmpty();
	}

	@Test
	void the_list_tells_who_was_supervised_and_who_not_and_costs_the_same_with_more_rows() throws Exception {
		UUID slamet = this.fixtures.companion("Slamet", Fixtures.PURWODADI);
		this.supervisions.supervision(this.ratna, this.today, this.coordinator);
		Document page = this.pages.get(this.coordinator, LIST);
		assertThat(page.select(".table.stack tbody th").eachText()).containsExactly("Ratna", "Slamet");
		assertThat(
				this.pages.get(this.coordinator, LIST + "?status=NOT_YET").select(".table.stack tbody th").eachText())
			.containsExactly("Slamet");
		assertThat(this.pages.get(this.coordinator, LIST + "?status=UNREAD").select(".table.stack tbody th").eachText())
			.containsExactly("Ratna");
		assertThat(page.select(".table-board").text()).contains("50,0 %");
		int before = this.statements.of(() -> this.pages.get(this.coordinator, LIST)).size();
		this.supervisions.supervision(slamet, this.today, this.coordinator);
		for (int i = 0; i < 5; i++) {
			this.supervisions.supervision(this.fixtures.companion("Teman " + i, Fixtures.PURWODADI), this.today,
					this.coordinator);
		}
		assertThat(this.statements.of(() -> this.pages.get(this.coordinator, LIST))).hasSize(before)
			.hasSizeLessThanOrEqualTo(6);
		assertThat(this.pages.ask(this.coordinator, MockMvcRequestBuilders.get("/ekspor/supervisi?status=NOT_YET"))
			.getStatus()).isEqualTo(200);
	}

	private Map<String, MeasuredValue> coverage(YearMonth month) {
		return this.measured.stream()
			.filter((indicator) -> indicator.metric().equals("supervision_coverage"))
			.findFirst()
			.orElseThrow()
			.measure(Fixtures.REGENCY, month)
			.stream()
			.collect(Collectors.toMap(MeasuredValue::unit, Function.identity()));
	}

	private MultiValueMap<String, String> form() {
		return Pages.form("heldOn", this.today.toString(), "manner", "FIELD", "teachingScore", "4", "teachingEvidence",
				"Memakai flipchart", "socialScore", "3", "wentWell", "Tepat waktu", "toImprove", "Ajak diskusi");
	}

	private Document refused(MultiValueMap<String, String> form) throws Exception {
		Document page = this.pages.post(this.coordinator, LIST + "/baru?pendamping=" + this.ratna, form, 422);
		assertThat(this.jdbc.sql("select count(*) from supervision").query(Long.class).single()).isZero();
		return page;
	}

	private int status(SignedInAccount account, String path) throws Exception {
		return this.pages.ask(account, MockMvcRequestBuilders.get(path)).getStatus();
	}

	private UUID only() {
		return this.jdbc.sql("select id from supervision").query(UUID.class).single();
	}

	private boolean withdrawn(UUID id) {
		return this.jdbc.sql("select withdrawn_at is not null from supervision where id = ?")
			.param(id)
			.query(Boolean.class)
			.single();
	}

}
