package id.sikap.resource;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A resource is lost, or no longer used.
 */
class EndForm {

	@NotNull
	ResourceState ending;

	@NotNull
	LocalDate day;

	@NotBlank
	@Size(max = 500)
	String reason;

	int version;

	static EndForm of(Resource resource) {
		EndForm form = new EndForm();
		form.version = resource.getVersion();
		return form;
	}

}
