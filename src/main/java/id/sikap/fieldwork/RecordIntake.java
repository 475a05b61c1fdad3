package id.sikap.fieldwork;

import java.util.List;

import id.sikap.p2k2.SessionQuestionException;
import id.sikap.p2k2.SessionRefusedException;
import id.sikap.support.RuleViolation;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;

/**
 * Takes records in, each in a transaction of its own. One that is refused leaves nothing
 * behind; one that came too close to another is tried again.
 */
@Service
class RecordIntake {

	private static final int MOST_TRIES = 10;

	private final RecordWork work;

	RecordIntake(RecordWork work) {
		this.work = work;
	}

	/**
	 * @throws DependencyException when what it depends on is not here
	 * @throws ConflictException when the server holds something else
	 * @throws RefusedException when rules refuse it
	 */
	RecordReceipt take(IncomingRecord record, FieldSender sender) {
		for (int tries = 1;; tries++) {
			try {
				return this.work.take(record, sender);
			}
			catch (SessionRefusedException ex) {
				throw new RefusedException(ex.problems());
			}
			catch (RuleViolation violation) {
				throw new RefusedException(List.of(violation));
			}
			catch (SessionQuestionException ex) {
				// another session of the day was written at the same moment: the next try
				// keeps both
				if (ex.otherSessionId() == null || tries == MOST_TRIES) {
					throw new RefusedException(
							List.of(RuleViolation.of("marks", "fieldwork.error.unmarked", ex.unmarked())));
				}
			}
			catch (ConcurrencyFailureException ex) {
				if (tries == MOST_TRIES) {
					throw ex;
				}
			}
		}
	}

}
