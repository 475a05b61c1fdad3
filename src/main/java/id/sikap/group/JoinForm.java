package id.sikap.group;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

class JoinForm {

	@NotNull
	UUID groupId;

	@NotNull
	LocalDate memberFrom;

}
