package id.sikap.resource;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a new resource is, and who gets it first.
 */
class NewResourceForm extends ResourceForm {

	@NotBlank
	String holder;

	@NotNull
	LocalDate day;

	@NotNull
	ResourceCondition condition;

	@Size(max = 500)
	String handoverNote;

	HandoverForm handover() {
		HandoverForm form = new HandoverForm();
		form.holder = this.holder;
		form.day = this.day;
		form.condition = this.condition;
		form.handoverNote = this.handoverNote;
		return form;
	}

}
