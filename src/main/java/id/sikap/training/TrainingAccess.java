package id.sikap.training;

import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.Role;
import id.sikap.support.NotFoundException;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who sees a training and who runs it. Coordinators and viewers see those of their area
 * and those of the regency around it; a companion those that he is on the list of. Whom
 * they see on the list, their scope decides.
 */
@Component
class TrainingAccess {

	private final TrainingRepository trainings;

	private final TrainingParticipants participants;

	TrainingAccess(TrainingRepository trainings, TrainingParticipants participants) {
		this.trainings = trainings;
		this.participants = participants;
	}

	/**
	 * @throws NotFoundException when there is none that the account may see
	 */
	Training readable(UUID id, AreaScope scope) {
		return this.trainings.findById(id)
			.filter((training) -> reads(training, scope))
			.orElseThrow(NotFoundException::new);
	}

	/**
	 * One that the account runs: of its own area, and planned there.
	 * @throws AccessDeniedException when the account only sees it
	 */
	Training managed(UUID id, AreaScope scope) {
		return managed(readable(id, scope), scope);
	}

	/** As {@link #managed}, and nobody else gives away its places meanwhile. */
	Training managedAndLocked(UUID id, AreaScope scope) {
		managed(id, scope);
		return this.trainings.findLocked(id).orElseThrow(NotFoundException::new);
	}

	private Training managed(Training training, AreaScope scope) {
		if (!runs(training, scope)) {
			throw new AccessDeniedException("only for those who run the training");
		}
		return training;
	}

	boolean runs(Training training, AreaScope scope) {
		return !training.isOutside() && scope.coordinates(training);
	}

	private boolean reads(Training training, AreaScope scope) {
		boolean around = (scope.wholeArea() || isViewer(scope))
				&& (scope.coversArea(training.scopeArea()) || scope.areaCode().startsWith(training.scopeArea() + "."));
		return (around && (!training.isOutside() || scope.coordinates(training)))
				|| (scope.companionId() != null && this.participants.includes(training.getId(), scope.companionId()));
	}

	/**
	 * The same in SQL, for planned trainings: of the table {@code t}, with the scope's
	 * parameters.
	 */
	static String condition(AreaScope scope) {
		String own = (scope.companionId() == null) ? "false"
				: """
						exists (select from training_participant o where o.training_id = t.id and o.companion_id = :scopeCompanion)
						""";
		String around = (scope.wholeArea() || isViewer(scope))
				? "(t.area_code >= :scopeFrom and t.area_code < :scopeTo or starts_with(:scopeFrom, t.area_code || '.'))"
				: "false";
		return "t.registered_for is null and (" + around + " or " + own + ")";
	}

	static boolean isViewer(AreaScope scope) {
		return scope.account().has(Role.VIEWER);
	}

}
