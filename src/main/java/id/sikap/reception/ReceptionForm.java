package id.sikap.reception;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

class ReceptionForm {

	@NotBlank
	String villageCode;

	@NotNull
	LocalDate observedOn;

	@NotNull
	Integer level;

	@NotBlank
	@Size(max = 150)
	String informant;

	@NotNull
	ReceptionSource source;

	/** A level without what was seen is no evidence. */
	@NotBlank
	@Size(max = 1000)
	String note;

}
