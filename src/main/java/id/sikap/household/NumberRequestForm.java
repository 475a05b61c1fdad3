package id.sikap.household;

import java.util.List;

import id.sikap.identity.NumberKind;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

class NumberRequestForm {

	@NotEmpty
	List<NumberKind> kinds = List.of(NumberKind.NIK);

	/** Kept in the audit: no number may get into it. */
	@NotNull(message = "{number.error.purpose}")
	@Size(min = 5, max = 200, message = "{number.error.purpose}")
	@Pattern(regexp = "(?s)(?!.*\\d([\\s.-]?\\d){7}).*", message = "{household.error.numberInPurpose}")
	String purpose;

}
