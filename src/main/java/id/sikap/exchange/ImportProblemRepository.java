package id.sikap.exchange;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import id.sikap.exchange.RowProblem.Severity;
import id.sikap.support.RowCopy;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ImportProblemRepository {

	private static final String FROM = """
			from import_problem p join import_sheet s on s.job_id = p.job_id and s.position = p.sheet
			where p.job_id = :id
			""";

	private static final String ORDER = " order by p.sheet, p.row_number, p.severity, p.column_name, p.reason";

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	ImportProblemRepository(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.template = template;
	}

	RowCopy begin(UUID jobId) {
		this.jdbc.sql("delete from import_problem where job_id = :id").param("id", jobId).update();
		return new RowCopy(this.template, "import_problem",
				"job_id, sheet, row_number, severity, column_name, value, reason, arguments");
	}

	/**
	 * @param severity null for both
	 */
	Page<ImportProblem> list(UUID jobId, Severity severity, Pageable page) {
		String from = FROM + ((severity == null) ? "" : " and p.severity = '" + severity + "'");
		long count = this.jdbc.sql("select count(*) " + from).param("id", jobId).query(Long.class).single();
		List<ImportProblem> lines = this.jdbc
			.sql("select p.*, s.name " + from + ORDER + " limit " + page.getPageSize() + " offset " + page.getOffset())
			.param("id", jobId)
			.query(ImportProblem::of)
			.list();
		return new PageImpl<>(lines, page, count);
	}

	List<ImportReason> reasons(UUID jobId) {
		return this.jdbc.sql("""
				select severity, reason, count(*) from import_problem where job_id = :id
				group by severity, reason order by severity, count desc, reason
				""").param("id", jobId).query(ImportReason.class).list();
	}

	/** The reasons of refused rows, in the order of the sheets and rows; to be closed. */
	Stream<ImportProblem> refused(UUID jobId) {
		return this.jdbc.sql("select p.*, s.name " + FROM + " and p.severity = 'REFUSED'" + ORDER)
			.withFetchSize(1000)
			.param("id", jobId)
			.query(ImportProblem::of)
			.stream();
	}

}
