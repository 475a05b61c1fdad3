package id.sikap.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

class CaseloadHandoverForm {

	@NotEmpty(message = "{group.error.noGroups}")
	List<UUID> groupIds = List.of();

	@NotNull
	UUID successorId;

	@NotNull
	LocalDate fromDay;

	@NotBlank
	@Size(max = 300)
	String reason;

}
