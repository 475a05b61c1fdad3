package id.sikap.household;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Published in the transaction of the change: what counts families or keeps them in a
 * group follows.
 *
 * @param groupId the family's group of today, null for none
 */
public record HouseholdStatusChanged(UUID householdId, UUID groupId, HouseholdStatus from, HouseholdStatus to,
		LocalDate onDay) {

	/** Whether the number of active KPM changes. */
	public boolean changesActive() {
		return this.from.isActive() != this.to.isActive();
	}

}
