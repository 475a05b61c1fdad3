package id.sikap.group;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An assignment on the page of its group.
 *
 * @param companionLeft whether the companion's service has ended
 */
record AssignmentRow(UUID id, UUID companionId, String companionName, boolean companionLeft, GroupAssignment.Kind kind,
		LocalDate fromDay, LocalDate toDay, String reason) {

	boolean isOn(LocalDate day) {
		return !this.fromDay.isAfter(day) && (this.toDay == null || !this.toDay.isBefore(day));
	}

	/** Whether it has not begun and may still be taken back. */
	boolean isAfter(LocalDate day) {
		return this.fromDay.isAfter(day);
	}

	public boolean isCover() {
		return this.kind == GroupAssignment.Kind.COVER;
	}

}
