package id.sikap.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A group in the plan of a month, with what was before it.
 *
 * @param usualDay 1 for Monday to 7, null when it changes
 * @param planId null when nothing is planned yet
 * @param lastDay day of the plan before, or else of the session before; likewise time and
 * place
 * @param lastTopicId the topic that the group had last before the month
 * @param heldOn the first counted session of the month
 * @param excuseState null, REQUESTED or CONFIRMED
 */
record PlanRow(UUID groupId, String groupName, String villageCode, Integer usualDay, LocalTime usualTime,
		String meetingPlace, UUID planId, Integer version, LocalDate plannedOn, LocalTime startTime, String place,
		UUID topicId, NotHeldReason notHeldReason, LocalDate lastDay, LocalTime lastTime, String lastPlace,
		UUID lastTopicId, LocalDate heldOn, ExcuseState excuseState) {

	/** Whether there is still something to plan. */
	public boolean isOpen() {
		return this.heldOn == null && this.excuseState != ExcuseState.CONFIRMED;
	}

	public boolean isPlanned() {
		return this.planId != null;
	}

	/** Whether the planned day went by without a session, and nobody has said why. */
	public boolean lacksReason(LocalDate today) {
		return isOpen() && isPlanned() && this.plannedOn.isBefore(today) && this.notHeldReason == null;
	}

}
