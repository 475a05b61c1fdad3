package id.sikap.development;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A goal that is proposed.
 */
class GoalForm {

	@NotBlank
	String goalIndicator;

	@NotBlank
	@Size(max = 300)
	String goal;

	@NotNull
	GoalAction goalAction;

	@NotNull
	LocalDate goalDue;

}
