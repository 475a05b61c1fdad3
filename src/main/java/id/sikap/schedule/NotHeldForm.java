package id.sikap.schedule;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

class NotHeldForm {

	@NotNull
	NotHeldReason reason;

	@Size(max = 300)
	String note;

	int version;

	static NotHeldForm of(P2k2Plan plan) {
		NotHeldForm form = new NotHeldForm();
		form.reason = plan.getNotHeldReason();
		form.note = plan.getNotHeldNote();
		form.version = plan.getVersion();
		return form;
	}

}
