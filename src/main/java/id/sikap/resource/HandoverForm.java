package id.sikap.resource;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A resource goes to somebody else, or comes into use.
 */
class HandoverForm {

	/** Id of a companion, or code of the kecamatan whose office has it. */
	@NotBlank
	String holder;

	@NotNull
	LocalDate day;

	@NotNull
	ResourceCondition condition;

	@Size(max = 500)
	String handoverNote;

	int version;

	static HandoverForm of(Resource resource) {
		HandoverForm form = new HandoverForm();
		form.condition = resource.getCondition();
		form.version = resource.getVersion();
		return form;
	}

}
