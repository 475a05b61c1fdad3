package id.sikap.household;

import java.time.LocalDate;
import java.util.UUID;

import id.sikap.identity.Nik;
import id.sikap.identity.PhoneNumber;
import id.sikap.identity.Sex;
import id.sikap.support.RuleViolation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What a coordinator types about a family. Stored numbers are never sent back to the
 * browser: an empty field leaves them as they are.
 */
class HouseholdForm {

	@NotBlank
	@Size(max = 100)
	String headName;

	String nik;

	LocalDate birthDate;

	Sex sex;

	String phone;

	String familyCard;

	@Size(max = 30)
	String pkhNumber;

	String villageCode;

	@Size(max = 200)
	String address;

	@Pattern(regexp = "\\d{1,3}", message = "{household.error.rt}")
	String rt;

	@Pattern(regexp = "\\d{1,3}", message = "{household.error.rt}")
	String rw;

	Bank bank;

	String accountNumber;

	@NotNull
	CardHolder cardHolder = CardHolder.UNKNOWN;

	@Size(max = 100)
	String cardHolderName;

	LocalDate cardCheckedOn;

	/** Only when the family is new; later the life cycle decides. */
	HouseholdStatus status;

	LocalDate statusSince;

	/** Only when the family is new; later by the group's dated members. */
	UUID groupId;

	/** "Save all the same": the person has seen what does not fit the NIK. */
	boolean keep;

	int version;

	static HouseholdForm of(Household household) {
		HouseholdForm form = new HouseholdForm();
		form.headName = household.getHeadName();
		form.birthDate = household.getBirthDate();
		form.sex = household.getSex();
		form.phone = (household.getPhone() == null) ? null : PhoneNumber.national(household.getPhone());
		form.pkhNumber = household.getPkhNumber();
		form.villageCode = household.getVillageCode();
		form.address = household.getAddress();
		form.rt = household.getRt();
		form.rw = household.getRw();
		form.bank = household.getBank();
		form.cardHolder = household.getCardHolder();
		form.cardHolderName = household.getCardHolderName();
		form.cardCheckedOn = household.getCardCheckedOn();
		form.version = household.getVersion();
		return form;
	}

	/** The stored row as a form to compare with this one: numbers show masked. */
	HouseholdForm stored(Household household) {
		HouseholdForm form = of(household);
		form.nik = (this.nik == null) ? null : String.valueOf(household.getNik());
		form.familyCard = (this.familyCard == null) ? null : String.valueOf(household.getFamilyCard());
		form.accountNumber = (this.accountNumber == null) ? null : String.valueOf(household.getAccountNumber());
		form.keep = this.keep;
		return form;
	}

	/** For the page, which has to ask again when something else is wrong. */
	public boolean keeps() {
		return this.keep;
	}

	/** Null when none was typed. */
	Nik typedNik() {
		if (this.nik == null) {
			return null;
		}
		Nik.problems(this.nik).stream().findFirst().ifPresent((problem) -> {
			throw RuleViolation.of("nik", problem.messageKey());
		});
		return Nik.parse(this.nik);
	}

	/** The digits of the No KK, null when none was typed. */
	String familyCardDigits() {
		return HouseholdNumbers.familyCardDigits("familyCard", this.familyCard);
	}

	/** The digits of the bank account, null when none was typed. */
	String accountDigits() {
		if (this.accountNumber == null) {
			return null;
		}
		String digits = this.accountNumber.replaceAll("[\\s.-]", "");
		if (!digits.matches("\\d{6,20}")) {
			throw RuleViolation.of("accountNumber", "household.error.accountNumber");
		}
		if (this.bank == null) {
			throw RuleViolation.of("bank", "household.error.bank");
		}
		return digits;
	}

	/** The phone number as E.164, null when none was typed. */
	String phoneNumber() {
		return HouseholdContactForm.e164(this.phone);
	}

}
