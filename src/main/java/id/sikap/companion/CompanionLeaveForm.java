package id.sikap.companion;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

class CompanionLeaveForm {

	@NotNull
	LocalDate fromDay;

	@NotNull
	LocalDate toDay;

	@NotNull
	CompanionLeave.Reason reason;

	@Size(max = 500)
	String note;

}
