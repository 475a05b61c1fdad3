package id.sikap.score;

import java.time.Clock;
import java.time.YearMonth;

import id.sikap.account.AreaScope;
import id.sikap.account.Role;
import id.sikap.assessment.RoundService;
import id.sikap.indicator.ClosedMonths;
import id.sikap.support.RuleViolation;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes a regency's month: verified sheets lock, and all figures are stored as they are
 * then. Later records change nothing of it.
 */
@Service
@Transactional
public class MonthClosing {

	private final ClosedMonths months;

	private final RoundService rounds;

	private final MonthScoreService scores;

	private final StoredScoreRepository stored;

	private final Clock clock;

	MonthClosing(ClosedMonths months, RoundService rounds, MonthScoreService scores, StoredScoreRepository stored,
			Clock clock) {
		this.months = months;
		this.rounds = rounds;
		this.scores = scores;
		this.stored = stored;
		this.clock = clock;
	}

	/**
	 * @throws RuleViolation when the month has not ended, or is closed already
	 */
	public void close(String regencyCode, YearMonth month, AreaScope scope) {
		check(regencyCode, scope);
		if (!month.isBefore(YearMonth.now(this.clock))) {
			throw RuleViolation.general("indicator.error.notEnded");
		}
		this.rounds.refresh(regencyCode, month, scope.account().id());
		this.stored.store(regencyCode, month, this.scores.compute(regencyCode, month, true).units().values());
		this.months.close(regencyCode, month, scope.account().id());
		this.stored.lockSheets(regencyCode, month);
	}

	/**
	 * The month is open again: its figures are provisional until it is closed anew.
	 * @throws RuleViolation without a reason, or when it is not closed
	 */
	public void reopen(String regencyCode, YearMonth month, String reason, AreaScope scope) {
		check(regencyCode, scope);
		this.months.reopen(regencyCode, month, scope.account().id(), reason);
		this.stored.clear(regencyCode, month);
		this.stored.unlockSheets(regencyCode, month);
	}

	private static void check(String regencyCode, AreaScope scope) {
		if (!scope.account().has(Role.REGENCY_COORDINATOR) || !scope.coversArea(regencyCode)) {
			throw new AccessDeniedException("for the regency's coordinator");
		}
	}

}
