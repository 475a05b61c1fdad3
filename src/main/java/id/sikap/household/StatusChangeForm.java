package id.sikap.household;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

class StatusChangeForm {

	@NotNull
	HouseholdStatus status;

	@NotNull
	LocalDate onDay;

	@NotBlank
	@Size(max = 300)
	String statusReason;

}
