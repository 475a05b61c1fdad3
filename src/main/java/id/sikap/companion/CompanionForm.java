package id.sikap.companion;

import java.time.LocalDate;
import java.util.UUID;

import id.sikap.identity.Nik;
import id.sikap.identity.PhoneNumber;
import id.sikap.support.RuleViolation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What is typed about a companion. The stored NIK is never sent back to the browser: an
 * empty field leaves it as it is.
 */
class CompanionForm {

	@NotBlank
	@Size(max = 100)
	String name;

	@Pattern(regexp = "(\\s*\\d){18}\\s*", message = "{companion.error.nip}")
	String nip;

	String nik;

	String phone;

	@Email
	@Size(max = 200)
	String email;

	Education education;

	@Size(max = 100)
	String position;

	@NotBlank
	String subdistrictCode;

	@NotNull
	LocalDate serviceFrom;

	UUID photoId;

	int version;

	static CompanionForm of(Companion companion) {
		CompanionForm form = new CompanionForm();
		form.name = companion.getName();
		form.nip = companion.getNip();
		form.phone = PhoneNumber.national(companion.getPhone());
		form.email = companion.getEmail();
		form.education = companion.getEducation();
		form.position = companion.getPosition();
		form.subdistrictCode = companion.getSubdistrictCode();
		form.serviceFrom = companion.getServiceFrom();
		form.photoId = companion.getPhotoId();
		form.version = companion.getVersion();
		return form;
	}

	/** The digits of the NIK, null when none was typed. */
	String nikDigits() {
		if (this.nik == null) {
			return null;
		}
		Nik.problems(this.nik).stream().findFirst().ifPresent((problem) -> {
			throw RuleViolation.of("nik", problem.messageKey());
		});
		return Nik.parse(this.nik).digits();
	}

	/** The NIP without the spaces that people put into it, null when none was typed. */
	String nipDigits() {
		return (this.nip == null) ? null : this.nip.replaceAll("\\s", "");
	}

	/** The phone number as E.164, null when none was typed. */
	String phoneNumber() {
		if (this.phone == null) {
			return null;
		}
		return PhoneNumber.parse(this.phone).orElseThrow(() -> RuleViolation.of("phone", "form.error.phone"));
	}

}
