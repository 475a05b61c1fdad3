package id.sikap.meeting;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision and what became of it.
 *
 * @param ownerCompanionId null when a coordinator's account owns it
 * @param ownerAccountId null when a companion owns it
 */
public record DecisionRow(UUID id, UUID meetingId, LocalDate heldOn, String areaCode, String decision,
		UUID ownerCompanionId, UUID ownerAccountId, String ownerName, LocalDate dueOn, DecisionState state,
		LocalDate closedOn, String outcome) {

	public boolean isOpen() {
		return this.state == DecisionState.OPEN;
	}

	public boolean isOverdue(LocalDate today) {
		return isOpen() && this.dueOn.isBefore(today);
	}

}
