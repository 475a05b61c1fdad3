package id.sikap.participation;

import java.time.LocalDate;
import java.util.UUID;

import id.sikap.training.ParticipantState;

/**
 * A companion who may be invited.
 *
 * @param hours lesson hours of the last twelve months
 * @param lastTraining when the last one that he attended ended, null for none
 * @param state when he was on the list before, null for no
 */
record Candidate(UUID id, String name, String subdistrictCode, int hours, LocalDate lastTraining,
		ParticipantState state) {

}
