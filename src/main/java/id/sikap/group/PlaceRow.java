package id.sikap.group;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A membership on the page of its family.
 */
record PlaceRow(UUID groupId, String groupName, LocalDate fromDay, LocalDate toDay, String endReason) {

	boolean isOn(LocalDate day) {
		return !this.fromDay.isAfter(day) && (this.toDay == null || !this.toDay.isBefore(day));
	}

}
