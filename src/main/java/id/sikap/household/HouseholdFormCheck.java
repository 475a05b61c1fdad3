package id.sikap.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import id.sikap.account.AreaScope;
import id.sikap.identity.Nik;
import id.sikap.identity.NumberKind;
import id.sikap.identity.NumberVault;
import id.sikap.support.FormSubmission;
import id.sikap.support.RuleViolation;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * Tells all that is wrong with a family's form at once; and, when nothing is, what does
 * not fit its NIK. That may be right all the same (people move, some NIK carry a wrong
 * date), so it only asks for a tick.
 */
@Component
class HouseholdFormCheck {

	private final HouseholdService households;

	private final NumberVault vault;

	private final Clock clock;

	HouseholdFormCheck(HouseholdService households, NumberVault vault, Clock clock) {
		this.households = households;
		this.vault = vault;
		this.clock = clock;
	}

	/**
	 * @param stored null for a new family
	 */
	void check(HouseholdForm form, Household stored, AreaScope scope, BindingResult errors) {
		FormSubmission.read(errors, () -> this.households.villageIn(scope, form), form::typedNik,
				form::familyCardDigits, form::accountDigits, form::phoneNumber,
				() -> notInTheFuture("birthDate", form.birthDate),
				() -> notInTheFuture("cardCheckedOn", form.cardCheckedOn),
				() -> notInTheFuture("statusSince", form.statusSince));
		if (stored == null) {
			require("nik", form.nik, errors);
			require("status", form.status, errors);
			require("statusSince", form.statusSince, errors);
		}
		if (!errors.hasErrors() && !form.keep) {
			warn(form, stored, errors);
		}
	}

	void check(HouseholdContactForm form, BindingResult errors) {
		FormSubmission.read(errors, form::phoneNumber, () -> notInTheFuture("cardCheckedOn", form.cardCheckedOn));
	}

	/** Nobody notes today what was seen, or happened, tomorrow. */
	private Object notInTheFuture(String field, LocalDate day) {
		if (day != null && day.isAfter(LocalDate.now(this.clock))) {
			throw RuleViolation.of(field, "household.error.future");
		}
		return day;
	}

	private void warn(HouseholdForm form, Household stored, BindingResult errors) {
		Set<Nik.Warning> warnings = warnings(form, stored);
		for (Nik.Warning warning : warnings) {
			errors.rejectValue(fieldOf(warning), warning.messageKey());
		}
		if (!warnings.isEmpty()) {
			errors.rejectValue("keep", "household.error.keep");
		}
	}

	private Set<Nik.Warning> warnings(HouseholdForm form, Household stored) {
		Nik nik = form.typedNik();
		if (nik == null && stored != null && stored.getNik() != null && changesWhatNikSays(form, stored)) {
			// read to compare, shown to nobody: no entry in the audit
			nik = new Nik(this.vault.reveal(NumberKind.NIK, stored.getNik()));
		}
		return (nik == null) ? EnumSet.noneOf(Nik.Warning.class)
				: nik.warnings(form.villageCode, form.birthDate, form.sex);
	}

	private static boolean changesWhatNikSays(HouseholdForm form, Household stored) {
		return stored.isNikValid() && !(Objects.equals(form.birthDate, stored.getBirthDate())
				&& form.sex == stored.getSex() && form.villageCode.equals(stored.getVillageCode()));
	}

	private static String fieldOf(Nik.Warning warning) {
		return switch (warning) {
			case AREA -> "villageCode";
			case BIRTH_DATE -> "birthDate";
			case SEX -> "sex";
		};
	}

	private static void require(String field, Object value, BindingResult errors) {
		if (value == null && !errors.hasFieldErrors(field)) {
			errors.rejectValue(field, "household.error." + field + "Missing");
		}
	}

}
