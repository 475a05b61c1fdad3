package id.sikap.trainingrecord;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import id.sikap.training.ParticipantState;
import id.sikap.training.TrainingKind;

/**
 * A training in a companion's record.
 *
 * @param id of the participation
 * @param hours lesson hours of the days attended
 * @param allHours lesson hours of all days
 * @param outside whether it was taken elsewhere
 */
record TrainingRecord(UUID id, UUID trainingId, TrainingKind kind, String title, String organiser, LocalDate startsOn,
		LocalDate endsOn, int hours, int allHours, ParticipantState state, BigDecimal preTest, BigDecimal postTest,
		String certificateNumber, LocalDate certificateTo, boolean file, boolean outside, boolean cancelled) {

	public boolean isToAnswer(LocalDate today) {
		return this.state == ParticipantState.INVITED && !this.cancelled && !this.endsOn.isBefore(today);
	}

}
