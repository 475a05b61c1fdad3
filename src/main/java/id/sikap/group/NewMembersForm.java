package id.sikap.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

class NewMembersForm {

	@NotEmpty(message = "{group.error.noHouseholds}")
	List<UUID> householdIds = List.of();

	@NotNull
	LocalDate memberFrom;

	public boolean chooses(UUID householdId) {
		return this.householdIds.contains(householdId);
	}

}
