package id.sikap.group;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

class HandoverForm {

	@NotNull
	UUID companionId;

	@NotNull
	LocalDate fromDay;

	@Size(max = 300)
	String reason;

}
