package id.sikap.household;

import java.time.LocalDate;
import java.util.UUID;

import id.sikap.identity.PhoneNumber;
import id.sikap.identity.ProtectedNumber;

/**
 * A family in a list.
 */
public record HouseholdSummary(UUID id, String headName, String nikLast4, String familyCardLast4, String phone,
		String villageCode, String rt, String rw, UUID groupId, String groupName, HouseholdStatus status,
		LocalDate statusSince) {

	public String maskedNik() {
		return ProtectedNumber.masked(this.nikLast4);
	}

	public String maskedFamilyCard() {
		return ProtectedNumber.masked(this.familyCardLast4);
	}

	public String phoneAsRead() {
		return (this.phone == null) ? "–" : PhoneNumber.national(this.phone);
	}

}
