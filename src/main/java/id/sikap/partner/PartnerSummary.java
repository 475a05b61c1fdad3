package id.sikap.partner;

import java.time.LocalDate;
import java.util.UUID;

import id.sikap.identity.PhoneNumber;

/**
 * An institution in a list.
 *
 * @param contactPhone null for a reader who is not of the field staff
 * @param activities done together in the last twelve months
 * @param lastActivityOn null for none ever
 */
public record PartnerSummary(UUID id, PartnerKind kind, String name, String areaCode, String contactName,
		String contactPosition, String contactPhone, String agreementNumber, LocalDate agreementOn,
		LocalDate agreementTo, AgreementState agreement, LocalDate inactiveSince, int activities,
		LocalDate lastActivityOn) {

	public String phoneAsRead() {
		return PhoneNumber.national(this.contactPhone);
	}

}
