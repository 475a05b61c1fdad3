package id.sikap.demo;

import java.time.Clock;
import java.time.YearMonth;

import id.sikap.account.Account;
import id.sikap.account.AccountService;
import id.sikap.account.AreaScope;
import id.sikap.account.SignedInAccount;
import id.sikap.score.MonthClosing;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes the demo's months as its regency coordinators would have done: all but the
 * running one and the one that has just ended. What was closed is what the application
 * itself computes of the demo's records.
 */
@Service
@Profile("demo")
class DemoMonths {

	/** The closing is noted for this day of the month after. */
	private static final int DAY = 9;

	private final MonthClosing closing;

	private final AccountService accounts;

	private final JdbcClient jdbc;

	private final Clock clock;

	DemoMonths(MonthClosing closing, AccountService accounts, JdbcClient jdbc, Clock clock) {
		this.closing = closing;
		this.accounts = accounts;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Transactional
	void close() {
		this.jdbc.sql(
				"select username from account where 'REGENCY_COORDINATOR' = any (roles) and length(area_code) = 5 order by 1")
			.query(String.class)
			.list()
			.forEach((username) -> close(this.accounts.find(username).orElseThrow()));
		// as if it had been done month by month
		this.jdbc
			.sql("""
					update capacity_month set closed_at = cast(month as timestamp) at time zone :zone + interval '1 month 10 hours'
					  + cast(:days as integer) * interval '1 day'
					""")
			.param("zone", this.clock.getZone().getId())
			.param("days", DAY - 1)
			.update();
	}

	private void close(Account coordinator) {
		AreaScope scope = AreaScope.ofArea(new SignedInAccount(coordinator), coordinator.getAreaCode());
		YearMonth now = YearMonth.now(this.clock);
		for (YearMonth month = now.minusMonths(Timeline.RUNNING); month
			.isBefore(now.minusMonths(1)); month = month.plusMonths(1)) {
			this.closing.close(coordinator.getAreaCode(), month, scope);
		}
	}

}
