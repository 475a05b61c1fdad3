package id.sikap.exchange;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import id.sikap.support.RuleViolation;
import id.sikap.workbook.SheetReader;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a job's pass outside of any request. A pass that the application's end broke off
 * is run again when somebody misses its sign of life; one that breaks off time and again
 * fails with words.
 */
@Component
class ImportRunner {

	private static final Logger log = LoggerFactory.getLogger(ImportRunner.class);

	private static final int MOST_ATTEMPTS = 3;

	private final ImportRunRepository runs;

	private final ImportPass pass;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ImportRunner(ImportRunRepository runs, ImportPass pass, PlatformTransactionManager transactions, Clock clock) {
		this.runs = runs;
		this.pass = pass;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/** What the scheduler calls a start of a job. */
	static String instance(UUID jobId, int run) {
		return jobId + ":" + run;
	}

	void run(String instance) {
		UUID jobId = UUID.fromString(instance.substring(0, instance.indexOf(':')));
		int run = Integer.parseInt(instance.substring(instance.indexOf(':') + 1));
		Optional<Integer> attempt = this.runs.attempt(jobId, run);
		if (attempt.isEmpty()) {
			return;
		}
		if (attempt.get() > MOST_ATTEMPTS) {
			this.runs.fail(jobId, "exchange.failure.repeated", this.clock.instant());
			return;
		}
		// the refused rows are written for whoever comes for them
		LocaleContextHolder.setLocale(Locale.forLanguageTag("id"));
		try {
			this.transaction.executeWithoutResult((status) -> this.pass.run(jobId, run));
		}
		catch (RuleViolation ex) {
			this.runs.fail(jobId, ex.messageKey(), this.clock.instant());
		}
		catch (RuntimeException ex) {
			if (!SheetReader.isBrokenFile(ex)) {
				throw ex; // the scheduler tries again
			}
			log.info("The sheet of import {} cannot be read to its end", jobId, ex);
			this.runs.fail(jobId, "workbook.error.broken", this.clock.instant());
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

}
