package id.sikap.coverage;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * One group in a month: the rows behind the figures.
 *
 * @param companionId who serves it on the month's last day, null for nobody
 * @param sessions counted ones, by whoever led them; likewise present and marks
 * @param heldOn day of the last counted session of the month
 * @param excuseAsked whether a request waits for its decision
 * @param planId the plan of the month, null for none; what follows is the plan's
 * @param notHeldReason key of the reason that was given
 */
public record GroupMonth(UUID groupId, String groupName, String villageCode, UUID companionId, String companionName,
		GroupMonthState state, int sessions, int present, int marks, LocalDate heldOn, boolean excuseAsked, UUID planId,
		LocalDate plannedOn, LocalTime startTime, String place, String topic, String notHeldReason) {

	public boolean isMissing() {
		return this.state == GroupMonthState.MISSING;
	}

	/** Whether a planned day went by and nobody has said why. */
	public boolean lacksReason(LocalDate today) {
		return isMissing() && this.plannedOn != null && this.plannedOn.isBefore(today) && this.notHeldReason == null;
	}

	/** Whether it still has to meet and has a day for it. */
	public boolean isAhead(LocalDate today) {
		return isMissing() && this.plannedOn != null && !this.plannedOn.isBefore(today);
	}

}
