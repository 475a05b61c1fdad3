package id.sikap.issuing;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import id.sikap.audit.AuditLog;
import id.sikap.report.ReportIssuing;
import id.sikap.report.ReportOrder;
import id.sikap.support.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Issues one report after the other outside of any request, each in a transaction of its
 * own: a run that the application's end broke off goes on where it was.
 */
@Component
class IssueRunner {

	private static final Logger log = LoggerFactory.getLogger(IssueRunner.class);

	private static final int MOST_ATTEMPTS = 3;

	private static final String ISSUED_MEANWHILE = "archive.error.issuedAlready";

	private final IssueRunRepository runs;

	private final IssueRunService service;

	private final ReportIssuing issuing;

	private final AuditLog audit;

	private final TransactionTemplate transaction;

	private final Clock clock;

	IssueRunner(IssueRunRepository runs, IssueRunService service, ReportIssuing issuing, AuditLog audit,
			PlatformTransactionManager transactions, Clock clock) {
		this.runs = runs;
		this.service = service;
		this.issuing = issuing;
		this.audit = audit;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	void run(String instance) {
		UUID id = UUID.fromString(instance);
		Optional<Integer> attempt = this.runs.attempt(id);
		if (attempt.isEmpty()) {
			return;
		}
		LocaleContextHolder.setLocale(Locale.forLanguageTag("id"));
		try {
			String failure = (attempt.get() > MOST_ATTEMPTS) ? "issuing.failure.repeated"
					: issueAll(this.runs.find(id).orElseThrow());
			this.runs.finish(id, failure, this.clock.instant());
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

	/**
	 * @return why it ended early, null for an end
	 */
	private String issueAll(IssueRun run) {
		for (ReportOrder order : this.service.left(run.regencyCode(), run.month(), run.companions())) {
			try {
				this.transaction.executeWithoutResult((status) -> issue(order, run.accountId()));
				this.runs.progress(run.id(), true);
			}
			catch (RuleViolation violation) {
				if (!violation.messageKey().equals(ISSUED_MEANWHILE)) {
					return violation.messageKey(); // opened again meanwhile
				}
				this.runs.progress(run.id(), true);
			}
			catch (RuntimeException ex) {
				log.warn("The report {} cannot be issued", order.address(), ex);
				this.runs.progress(run.id(), false);
			}
		}
		return null;
	}

	private void issue(ReportOrder order, UUID accountId) {
		this.audit.actFor(accountId);
		this.issuing.issue(order, accountId);
	}

}
