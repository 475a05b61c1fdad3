package id.sikap.issuing;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import id.sikap.account.SignedInAccount;
import id.sikap.indicator.ClosedMonths;
import id.sikap.report.ReportedMonth;
import id.sikap.testing.Fixtures;
import id.sikap.testing.Pages;
import id.sikap.testing.SikapTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@SikapTest
class IssueRunTests {

	private static final String PAGE = "/laporan/penerbitan";

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private Pages pages;

	@Autowired
	private ReportedMonth month;

	@Autowired
	private ClosedMonths months;

	@Autowired
	private IssueRunner runner;

	@Autowired
	private JdbcClient jdbc;

	private SignedInAccount coordinator;

	@BeforeEach
	void write_a_month() {
		this.month.write();
		this.coordinator = this.month.coordinator;
	}

	@Test
	void all_reports_of_a_closed_month_are_issued_in_one_go() throws Exception {
		close();
		assertThat(standing()).containsExactly("0 dari 1", "0 dari 2", "0 dari 3");
		start(false);
		assertThat(numbers()).containsExactly("35.14.01/KAP/" + this.month.month(),
				"35.14.02/KAP/" + this.month.month(), "35.14/KAP/" + this.month.month());
		assertThat(standing()).containsExactly("1 dari 1", "2 dari 2", "0 dari 3");
		start(true);
		assertThat(standing()).containsExactly("1 dari 1", "2 dari 2", "3 dari 3");
		assertThat(page().select("main form[method=post][action*=penerbitan]")).isEmpty();
		assertThat(numbers()).hasSize(6).contains("35.14.02/KAP/" + this.month.month() + "/P001");
		assertThat(page().select("tbody td[data-label=Diterbitkan]").eachText()).containsExactly("3 dari 3",
				"3 dari 3");
		// each with its paper, and an area's with a copy that names nobody
		assertThat(this.jdbc.sql("select count(*) from issued_report_paper").query(Integer.class).single())
			.isEqualTo(9);
		assertThat(this.jdbc.sql("""
				select distinct account_id from audit_entry where subject = 'issued_report' and action = 'INSERT'
				""").query(UUID.class).list()).containsExactly(this.coordinator.id());
	}

	@Test
	void an_open_month_is_refused_and_so_is_one_that_has_nothing_left() throws Exception {
		assertThat(page().select("form[action*=penerbitan]")).isEmpty();
		this.pages.send(this.coordinator, PAGE + "?bulan=" + this.month.month(), Pages.form());
		assertThat(runs()).isZero();
		close();
		start(false);
		this.pages.send(this.coordinator, PAGE + "?bulan=" + this.month.month(), Pages.form());
		assertThat(runs()).isEqualTo(1);
	}

	@Test
	void a_run_that_was_broken_off_goes_on_where_it_was_and_one_runs_at_a_time() throws Exception {
		close();
		this.pages.send(this.coordinator, "/laporan/kecamatan/35.14.01/" + this.month.month() + "/terbit",
				Pages.form());
		UUID brokenOff = running(2);
		this.pages.send(this.coordinator, PAGE + "?bulan=" + this.month.month(), Pages.form());
		assertThat(runs()).isEqualTo(1);
		Document page = page();
		assertThat(page.select("progress").attr("max")).isEqualTo("2");
		assertThat(page.select("form[action*=penerbitan]")).isEmpty();
		this.runner.run(brokenOff.toString());
		assertThat(numbers()).hasSize(3);
		assertThat(state(brokenOff)).isEqualTo("DONE 2");
		this.runner.run(brokenOff.toString());
		assertThat(state(brokenOff)).isEqualTo("DONE 2");
	}

	@Test
	void a_month_that_is_opened_again_stops_the_run_with_words() throws Exception {
		UUID id = running(3);
		this.runner.run(id.toString());
		assertThat(state(id)).isEqualTo("FAILED 0");
		assertThat(numbers()).isEmpty();
		assertThat(page().select("tbody").text()).contains("terhenti").contains("belum ditutup");
	}

	@Test
	void only_a_regency_coordinator_issues_in_one_go() throws Exception {
		close();
		UUID id = running(3);
		for (SignedInAccount other : List.of(this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI),
				this.fixtures.viewer(), this.fixtures.admin(), this.month.sitisAccount)) {
			this.pages.get(other, PAGE, 403);
			this.pages.get(other, PAGE + "/" + id + "/kemajuan", 403);
			assertThat(this.pages
				.ask(other, MockMvcRequestBuilders.post(PAGE).param("bulan", this.month.month().toString()))
				.getStatus()).isEqualTo(403);
		}
		assertThat(this.pages.get(this.fixtures.viewer(), "/laporan").select("a[href*=penerbitan]")).isEmpty();
		assertThat(this.pages.get(this.coordinator, "/laporan").select("a[href*=penerbitan]")).hasSize(1);
	}

	private void close() {
		this.months.close("35.14", this.month.month(), this.coordinator.id());
	}

	private void start(boolean companions) throws Exception {
		this.pages.send(this.coordinator, PAGE + "?bulan=" + this.month.month(),
				companions ? Pages.form("pendamping", "true") : Pages.form());
		await().atMost(Duration.ofSeconds(60))
			.pollInterval(Duration.ofMillis(100))
			.until(() -> this.jdbc.sql("select count(*) from report_issue_run where state = 'RUNNING'")
				.query(Integer.class)
				.single() == 0);
	}

	/** One that is taken up by nobody yet. */
	private UUID running(int total) {
		return this.jdbc.sql("""
				insert into report_issue_run (id, regency_code, month, companions, account_id, state, total, created_at)
				values (uuidv7(), '35.14', :month, false, :by, 'RUNNING', :total, now()) returning id
				""")
			.param("month", this.month.month().atDay(1))
			.param("by", this.coordinator.id())
			.param("total", total)
			.query(UUID.class)
			.single();
	}

	private Document page() throws Exception {
		return this.pages.get(this.coordinator, PAGE + "?bulan=" + this.month.month());
	}

	private List<String> standing() throws Exception {
		return page().select(".figures dd").eachText();
	}

	private List<String> numbers() {
		return this.jdbc.sql("select number from issued_report order by number collate \"C\"")
			.query(String.class)
			.list();
	}

	private int runs() {
		return this.jdbc.sql("select count(*) from report_issue_run").query(Integer.class).single();
	}

	private String state(UUID id) {
		return this.jdbc.sql("select state || ' ' || done from report_issue_run where id = ?")
			.param(id)
			.query(String.class)
			.single();
	}

}
