package id.sikap.household;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

class MemberLeavesForm {

	@NotNull
	LocalDate leftOn;

	@NotBlank
	@Size(max = 300)
	String leftReason;

}
