package id.sikap.companion;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

class EndOfServiceForm {

	@NotNull
	LocalDate lastDay;

	@NotBlank
	@Size(max = 300)
	String reason;

}
