package id.sikap.indicator;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;

import id.sikap.support.Constraints;
import id.sikap.support.Ids;
import id.sikap.support.RuleViolation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which months of a regency are closed ("locked"): their scores and settings stay as they
 * are, whatever is recorded later.
 */
@Service
@Transactional
public class ClosedMonths {

	private static final Map<String, RuleViolation> ONCE = Map.of("capacity_month_closed_once",
			RuleViolation.general("indicator.error.closedAlready"));

	private final JdbcClient jdbc;

	private final Clock clock;

	ClosedMonths(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public boolean isClosed(String regencyCode, YearMonth month) {
		return this.jdbc.sql("""
				select exists (select from capacity_month
				where regency_code = :regency and month = :month and reopened_at is null)
				""").param("regency", regencyCode).param("month", month.atDay(1)).query(Boolean.class).single();
	}

	/**
	 * @param by the account that closes it
	 * @throws RuleViolation when it is closed already, or has not ended
	 */
	public void close(String regencyCode, YearMonth month, UUID by) {
		if (!month.isBefore(YearMonth.now(this.clock))) {
			throw RuleViolation.general("indicator.error.notEnded");
		}
		Constraints.translating(ONCE,
				() -> this.jdbc.sql("""
						insert into capacity_month (id, regency_code, month, closed_at, closed_by)
						values (:id, :regency, :month, :now, :by)
						""")
					.param("id", Ids.next())
					.param("regency", regencyCode)
					.param("month", month.atDay(1))
					.param("now", OffsetDateTime.now(this.clock))
					.param("by", by)
					.update());
	}

	/**
	 * @param by the account that reopens it
	 * @throws RuleViolation when no reason is given, or the month is not closed
	 */
	public void reopen(String regencyCode, YearMonth month, UUID by, String reason) {
		if (reason == null || reason.isBlank()) {
			throw RuleViolation.of("reason", "indicator.error.reopenReason");
		}
		int reopened = this.jdbc.sql("""
				update capacity_month set reopened_at = :now, reopened_by = :by, reopen_reason = :reason
				where regency_code = :regency and month = :month and reopened_at is null
				""")
			.param("regency", regencyCode)
			.param("month", month.atDay(1))
			.param("now", OffsetDateTime.now(this.clock))
			.param("by", by)
			.param("reason", reason.strip())
			.update();
		if (reopened == 0) {
			throw RuleViolation.general("indicator.error.notClosed");
		}
	}

}
