package id.sikap.training;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A training in a list.
 *
 * @param hours lesson hours (JP) of all days
 * @param invited places taken: invited, confirmed, attended, absent
 * @param ownState how the signed-in companion stands to it, null where he does not
 */
public record TrainingSummary(UUID id, TrainingKind kind, String title, String areaCode, TrainingMode mode,
		String place, String organiser, LocalDate startsOn, LocalDate endsOn, int hours, Integer capacity,
		boolean cancelled, int invited, int confirmed, int attended, int waiting, ParticipantState ownState) {

	/** Whether it is over, and nobody has said who came. */
	public boolean lacksSheet(LocalDate today) {
		return !this.cancelled && this.invited > 0 && this.attended == 0 && this.endsOn.isBefore(today);
	}

}
