package id.sikap.meeting;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What was decided, who does it, and until when.
 */
class DecisionForm {

	@NotBlank
	@Size(max = 500)
	String decision;

	/** Id of a companion or of a coordinator's account. */
	@NotNull
	UUID owner;

	@NotNull
	LocalDate dueOn;

}
