package id.sikap.participation;

import java.time.LocalDate;
import java.util.UUID;

import id.sikap.training.ParticipantState;
import id.sikap.training.TrainingMode;

/**
 * A training to come that a companion is called to.
 *
 * @param id of his place on the list
 * @param hours JP of all its days
 */
public record Invitation(UUID id, String title, LocalDate startsOn, LocalDate endsOn, String place, TrainingMode mode,
		int hours, ParticipantState state, int version) {

}
