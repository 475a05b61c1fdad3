package id.sikap.partner;

import java.time.LocalDate;
import java.util.UUID;

import id.sikap.identity.PhoneNumber;
import id.sikap.support.RuleViolation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

class PartnerForm {

	@NotNull
	PartnerKind kind;

	@NotBlank
	@Size(max = 150)
	String name;

	@NotBlank
	String areaCode;

	@Size(max = 200)
	String address;

	@Size(max = 100)
	String contactName;

	@Size(max = 100)
	String contactPosition;

	String contactPhone;

	@Size(max = 100)
	String agreementNumber;

	LocalDate agreementOn;

	LocalDate agreementTo;

	UUID agreementFileId;

	@Size(max = 1000)
	String note;

	int version;

	static PartnerForm of(Partner partner) {
		PartnerForm form = new PartnerForm();
		form.kind = partner.getKind();
		form.name = partner.getName();
		form.areaCode = partner.getAreaCode();
		form.address = partner.getAddress();
		form.contactName = partner.getContactName();
		form.contactPosition = partner.getContactPosition();
		form.contactPhone = (partner.getContactPhone() == null) ? null
				: PhoneNumber.national(partner.getContactPhone());
		form.agreementNumber = partner.getAgreementNumber();
		form.agreementOn = partner.getAgreementOn();
		form.agreementTo = partner.getAgreementTo();
		form.agreementFileId = partner.getAgreementFileId();
		form.note = partner.getNote();
		form.version = partner.getVersion();
		return form;
	}

	/** As E.164, null when none was typed. */
	String phoneNumber() {
		if (this.contactPhone == null) {
			return null;
		}
		return PhoneNumber.parse(this.contactPhone)
			.orElseThrow(() -> RuleViolation.of("contactPhone", "form.error.phone"));
	}

}
