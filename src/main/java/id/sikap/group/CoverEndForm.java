package id.sikap.group;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

class CoverEndForm {

	@NotNull
	LocalDate toDay;

}
