package id.sikap.group;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

class CoverForm {

	@NotNull
	UUID companionId;

	@NotNull
	LocalDate fromDay;

	@NotNull
	LocalDate toDay;

	@NotBlank
	@Size(max = 300)
	String reason;

}
