package id.sikap.issuing;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class IssueRunRepository {

	private static final String SELECT = """
			select r.id, r.regency_code, r.month first_day, r.companions, r.account_id, a.display_name account_name, r.state,
			       r.attempts, r.total, r.done, r.failed, r.failure, r.created_at, r.finished_at
			from report_issue_run r join account a on a.id = r.account_id
			""";

	private final JdbcClient jdbc;

	IssueRunRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	int create(UUID id, String regencyCode, YearMonth month, boolean companions, UUID accountId, int total,
			Instant now) {
		return this.jdbc.sql("""
				insert into report_issue_run (id, regency_code, month, companions, account_id, state, total, created_at)
				values (:id, :regency, :month, :companions, :account, 'RUNNING', :total, :now)
				""")
			.param("id", id)
			.param("regency", regencyCode)
			.param("month", month.atDay(1))
			.param("companions", companions)
			.param("account", accountId)
			.param("total", total)
			.param("now", Timestamp.from(now))
			.update();
	}

	Optional<IssueRun> find(UUID id) {
		return this.jdbc.sql(SELECT + "where r.id = ?").param(id).query(IssueRun.class).optional();
	}

	/** The latest first. */
	List<IssueRun> ofMonth(String regencyCode, YearMonth month) {
		return this.jdbc
			.sql(SELECT + "where r.regency_code = :regency and r.month = :month order by r.created_at desc limit 10")
			.param("regency", regencyCode)
			.param("month", month.atDay(1))
			.query(IssueRun.class)
			.list();
	}

	/**
	 * @return the number of this attempt; empty when the run has ended
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	Optional<Integer> attempt(UUID id) {
		return this.jdbc
			.sql("""
					update report_issue_run set attempts = attempts + 1 where id = ? and state = 'RUNNING' returning attempts
					""")
			.param(id)
			.query(Integer.class)
			.optional();
	}

	@Transactional(propagation = Propagation.REQUIRES_NEW)
	void progress(UUID id, boolean made) {
		this.jdbc
			.sql("""
					update report_issue_run set done = done + 1, failed = failed + :failed, total = greatest(total, done + 1)
					where id = :id
					""")
			.param("id", id)
			.param("failed", made ? 0 : 1)
			.update();
	}

	@Transactional(propagation = Propagation.REQUIRES_NEW)
	void finish(UUID id, String failure, Instant now) {
		this.jdbc
			.sql("""
					update report_issue_run set state = case when cast(:failure as text) is null then 'DONE' else 'FAILED' end,
					  failure = :failure, finished_at = :now
					where id = :id and state = 'RUNNING'
					""")
			.param("id", id)
			.param("failure", failure)
			.param("now", Timestamp.from(now))
			.update();
	}

}
