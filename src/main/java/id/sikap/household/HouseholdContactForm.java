package id.sikap.household;

import java.time.LocalDate;

import id.sikap.identity.PhoneNumber;
import id.sikap.support.RuleViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What a companion keeps up to date: how to reach the family, and who holds its card.
 */
class HouseholdContactForm {

	String phone;

	@Size(max = 200)
	String address;

	@Pattern(regexp = "\\d{1,3}", message = "{household.error.rt}")
	String rt;

	@Pattern(regexp = "\\d{1,3}", message = "{household.error.rt}")
	String rw;

	@NotNull
	CardHolder cardHolder;

	@Size(max = 100)
	String cardHolderName;

	LocalDate cardCheckedOn;

	int version;

	static HouseholdContactForm of(Household household) {
		HouseholdContactForm form = new HouseholdContactForm();
		form.phone = (household.getPhone() == null) ? null : PhoneNumber.national(household.getPhone());
		form.address = household.getAddress();
		form.rt = household.getRt();
		form.rw = household.getRw();
		form.cardHolder = household.getCardHolder();
		form.cardHolderName = household.getCardHolderName();
		form.cardCheckedOn = household.getCardCheckedOn();
		form.version = household.getVersion();
		return form;
	}

	/** The phone number as E.164, null when none was typed. */
	String phoneNumber() {
		return e164(this.phone);
	}

	static String e164(String phone) {
		if (phone == null) {
			return null;
		}
		return PhoneNumber.parse(phone).orElseThrow(() -> RuleViolation.of("phone", "form.error.phone"));
	}

}
