package id.sikap.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A meeting in a list.
 *
 * @param marked companions whose presence was noted
 */
public record MeetingSummary(UUID id, String areaCode, LocalDate heldOn, LocalTime startTime, String place,
		String agenda, int marked, int present, int decisions, int open, boolean cancelled) {

	public boolean isAhead(LocalDate today) {
		return this.heldOn.isAfter(today);
	}

}
