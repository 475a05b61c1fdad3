package id.sikap.fieldwork;

import java.util.List;
import java.util.UUID;

import id.sikap.support.RuleViolation;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;

/**
 * Takes photos in, as {@link RecordIntake} does records.
 */
@Service
class PhotoIntake {

	private static final int MOST_TRIES = 5;

	private final PhotoWork work;

	PhotoIntake(PhotoWork work) {
		this.work = work;
	}

	/**
	 * @return whether it was not there before
	 * @throws DependencyException when its session is not here
	 * @throws ConflictException when another picture has the id
	 * @throws RefusedException when it is no picture, or the session has enough
	 */
	boolean take(UUID id, PhotoFacts facts, byte[] picture, FieldSender sender) {
		for (int tries = 1;; tries++) {
			try {
				return this.work.take(id, facts, picture, sender);
			}
			catch (RuleViolation violation) {
				throw new RefusedException(List.of(violation));
			}
			catch (ConcurrencyFailureException ex) {
				if (tries == MOST_TRIES) {
					throw ex;
				}
			}
		}
	}

}
