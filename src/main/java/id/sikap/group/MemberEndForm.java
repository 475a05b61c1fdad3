package id.sikap.group;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

class MemberEndForm {

	@NotNull
	LocalDate memberUntil;

	@NotBlank
	@Size(max = 300)
	String endReason;

}
