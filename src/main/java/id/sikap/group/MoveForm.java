package id.sikap.group;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

class MoveForm {

	@NotNull
	UUID targetId;

	@NotNull
	LocalDate memberFrom;

	@Size(max = 300)
	String endReason;

}
