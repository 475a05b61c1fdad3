package id.sikap.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.sikap.account.SignedInAccount;
import id.sikap.supervision.SupervisionRows;
import id.sikap.testing.Fixtures;
import id.sikap.testing.Pages;
import id.sikap.testing.SikapTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SikapTest
class AuditPagesTests {

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private Pages pages;

	@Autowired
	private SupervisionRows supervisions;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private SignedInAccount regency;

	@BeforeEach
	void a_regency() {
		this.fixtures.reset();
		this.regency = this.fixtures.regencyCoordinator();
	}

	@Test
	void an_administrator_reads_that_a_score_changed_and_not_what_it_is() throws Exception {
		UUID ratna = this.fixtures.companion("Ratna", Fixtures.PURWODADI);
		UUID id = this.supervisions.supervision(ratna, LocalDate.now(this.clock), this.regency, 3, 4);
		this.jdbc
			.sql("""
					update supervision set teaching_score = 2, teaching_evidence = 'Membaca modul kata demi kata', went_well = 'Datang pagi'
					where id = ?
					""")
			.param(id)
			.update();
		String path = "/audit?jenis=supervision&tindakan=UPDATE";
		Document seen = this.pages.get(this.regency, path);
		assertThat(seen.select(".changes").text()).contains("Membaca modul").contains("Datang pagi");
		assertThat(seen.select(".changes li:contains(teaching_score) ins").text()).isEqualTo("2");
		Document told = this.pages.get(this.fixtures.admin(), path);
		assertThat(told.select(".changes li:contains(teaching_score)").text()).isEqualTo("teaching_score: berubah");
		assertThat(told.select(".changes li:contains(teaching_evidence)").text()).endsWith(": berubah");
		assertThat(told.text()).contains("Datang pagi").doesNotContain("Membaca modul");
	}

	@Test
	void every_column_that_holds_a_score_of_an_audited_table_is_known() {
		List<String> scores = this.jdbc.sql("""
				select c.table_name || '.' || c.column_name from information_schema.columns c
				where c.table_schema = current_schema() and c.table_name in (:audited)
				  and (c.column_name ~ '(^|_)(score|test)(_|$)') and c.data_type in ('smallint', 'integer', 'numeric')
				""").param("audited", audited()).query(String.class).list();
		assertThat(scores).hasSizeGreaterThan(5)
			.allMatch((name) -> ScoreColumns.tells(name.substring(0, name.indexOf('.')),
					name.substring(name.indexOf('.') + 1)));
	}

	@Test
	void every_audited_table_can_be_asked_for() {
		assertThat(AuditLog.SUBJECTS).containsAll(audited()).doesNotHaveDuplicates();
	}

	@Test
	void every_kind_of_thing_has_a_name() throws Exception {
		Document page = this.pages.get(this.regency, "/audit");
		assertThat(page.select("#jenis option").eachText()).hasSizeGreaterThan(AuditLog.SUBJECTS.size())
			.noneMatch((name) -> name.contains("audit.subject"));
	}

	private List<String> audited() {
		return this.jdbc.sql("""
				select tgrelid::regclass::text from pg_trigger where tgname like '%\\_audit\\_update' order by 1
				""").query(String.class).list();
	}

}
