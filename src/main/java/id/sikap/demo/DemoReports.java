package id.sikap.demo;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import id.sikap.account.Account;
import id.sikap.account.AccountService;
import id.sikap.audit.AuditLog;
import id.sikap.job.Jobs;
import id.sikap.report.ReportIssuing;
import id.sikap.report.ReportOrder;
import id.sikap.report.ReportOrders;
import id.sikap.support.RuleViolation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Issues a few reports of the two months that were closed last, as its regency
 * coordinator would have done; after the start, because to set a page takes longer than
 * to make the demo's rows.
 */
@Component
@Profile("demo")
class DemoReports {

	private static final String TASK = "demo-reports";

	private static final String COORDINATOR = "koordinator";

	private static final int AREAS = 3;

	private static final int COMPANIONS = 2;

	private final ReportOrders orders;

	private final ReportIssuing issuing;

	private final AccountService accounts;

	private final AuditLog audit;

	private final Jobs jobs;

	private final TransactionTemplate transaction;

	private final Clock clock;

	DemoReports(ReportOrders orders, ReportIssuing issuing, AccountService accounts, AuditLog audit, Jobs jobs,
			PlatformTransactionManager transactions, Clock clock) {
		this.orders = orders;
		this.issuing = issuing;
		this.accounts = accounts;
		this.audit = audit;
		this.jobs = jobs;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	@Configuration(proxyBeanMethods = false)
	@Profile("demo")
	static class Work {

		@Bean
		OneTimeTask<Void> demoReportsTask(DemoReports reports) {
			return Tasks.oneTime(TASK)
				.onFailure((complete, operations) -> operations.stop())
				.execute((instance, context) -> reports.issue());
		}

	}

	void issueLater() {
		this.transaction.executeWithoutResult((status) -> this.jobs.start(TASK, "first"));
	}

	private void issue() {
		Account coordinator = this.accounts.find(COORDINATOR).orElseThrow();
		YearMonth latest = YearMonth.now(this.clock).minusMonths(2);
		LocaleContextHolder.setLocale(Locale.forLanguageTag("id"));
		try {
			for (YearMonth month : List.of(latest.minusMonths(1), latest)) {
				chosen(coordinator.getAreaCode(), month).forEach((order) -> issue(order, coordinator.getId()));
			}
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

	private List<ReportOrder> chosen(String regencyCode, YearMonth month) {
		List<ReportOrder> chosen = new ArrayList<>(
				this.orders.ofAreas(regencyCode, month).stream().limit(AREAS).toList());
		String subdistrict = chosen.get(chosen.size() - 1).area().code();
		this.orders.ofCompanions(subdistrict, month).stream().limit(COMPANIONS).forEach(chosen::add);
		return chosen;
	}

	private void issue(ReportOrder order, UUID account) {
		try {
			this.transaction.executeWithoutResult((status) -> {
				this.audit.actFor(account);
				this.issuing.issue(order, account);
			});
		}
		catch (RuleViolation issuedOrOpenedMeanwhile) {
			// somebody was faster, and it is his report then
		}
	}

}
