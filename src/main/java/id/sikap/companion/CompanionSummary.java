package id.sikap.companion;

import java.time.LocalDate;
import java.util.UUID;

import id.sikap.identity.PhoneNumber;
import id.sikap.identity.ProtectedNumber;

/**
 * A companion in a list.
 *
 * @param activeHouseholds active KPM of the groups served today
 */
public record CompanionSummary(UUID id, String name, String nip, String nikLast4, String phone, String subdistrictCode,
		LocalDate serviceFrom, LocalDate serviceTo, int groupCount, int activeHouseholds) {

	public String maskedNik() {
		return ProtectedNumber.masked(this.nikLast4);
	}

	public String phoneAsRead() {
		return PhoneNumber.national(this.phone);
	}

	public Caseload caseload() {
		return Caseload.of(this.activeHouseholds);
	}

}
