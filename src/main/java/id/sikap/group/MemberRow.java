package id.sikap.group;

import java.time.LocalDate;
import java.util.UUID;

import id.sikap.household.HouseholdStatus;
import id.sikap.identity.ProtectedNumber;

/**
 * A membership on the page of its group.
 *
 * @param isHead whether the family leads the group
 * @param toDay the last day, null for none
 */
record MemberRow(UUID householdId, String headName, String nikLast4, HouseholdStatus status, boolean isHead,
		LocalDate fromDay, LocalDate toDay, String endReason) {

	public String maskedNik() {
		return ProtectedNumber.masked(this.nikLast4);
	}

	boolean isOn(LocalDate day) {
		return !this.fromDay.isAfter(day) && (this.toDay == null || !this.toDay.isBefore(day));
	}

	boolean isBefore(LocalDate day) {
		return this.toDay != null && this.toDay.isBefore(day);
	}

}
