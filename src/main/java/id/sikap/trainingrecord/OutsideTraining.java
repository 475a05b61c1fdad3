package id.sikap.trainingrecord;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import id.sikap.training.ParticipantState;
import id.sikap.training.TrainingKind;

/**
 * A training taken elsewhere, in a list.
 *
 * @param id of the participation
 * @param own whether it is the signed-in account's own, on which somebody else decides
 */
record OutsideTraining(UUID id, UUID companionId, String name, String subdistrictCode, TrainingKind kind, String title,
		String organiser, LocalDate startsOn, LocalDate endsOn, int hours, String certificateNumber,
		LocalDate certificateTo, boolean file, ParticipantState state, String reason, Instant invitedAt, boolean own) {

	public boolean isWaiting() {
		return this.state == ParticipantState.REGISTERED;
	}

}
