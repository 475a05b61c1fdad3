package id.sikap.resource;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a resource is.
 */
class ResourceForm {

	@NotNull
	ResourceKind kind;

	@NotBlank
	@Size(max = 100)
	String resourceName;

	@Size(max = 60)
	String identification;

	@Size(max = 500)
	String description;

	int version;

	static ResourceForm of(Resource resource) {
		ResourceForm form = new ResourceForm();
		form.kind = resource.getKind();
		form.resourceName = resource.getName();
		form.identification = resource.getIdentification();
		form.description = resource.getNote();
		form.version = resource.getVersion();
		return form;
	}

}
