package id.sikap.topic;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

class RetirementForm {

	@NotNull
	LocalDate lastDay;

}
