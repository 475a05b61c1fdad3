package id.sikap.group;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A group in a list, as it is today.
 *
 * @param usualDay 1 = Monday .. 7 = Sunday, null when it changes
 * @param headName of the ketua, null where the group has none among its members
 * @param companionId who serves the group, null for nobody
 * @param covered whether he covers for the holder
 * @param companionLeft whether his service has ended: somebody must follow
 * @param members families in the group
 * @param active active KPM among them
 */
public record GroupSummary(UUID id, String name, String villageCode, Integer usualDay, LocalTime usualTime,
		String meetingPlace, LocalDate closedOn, String headName, UUID companionId, String companionName,
		boolean covered, boolean companionLeft, int members, int active) {

	/** Null when it changes. */
	public DayOfWeek day() {
		return (this.usualDay == null) ? null : DayOfWeek.of(this.usualDay);
	}

}
