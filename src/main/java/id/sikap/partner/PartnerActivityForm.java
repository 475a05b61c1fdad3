package id.sikap.partner;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

class PartnerActivityForm {

	@NotNull
	LocalDate heldOn;

	@NotBlank
	String villageCode;

	@NotBlank
	@Size(max = 200)
	String what;

	@NotBlank
	@Size(max = 300)
	String participants;

	@Min(0)
	@Max(100000)
	Integer people;

	@Size(max = 1000)
	String result;

	int version;

	static PartnerActivityForm of(PartnerActivity activity) {
		PartnerActivityForm form = new PartnerActivityForm();
		form.heldOn = activity.getHeldOn();
		form.villageCode = activity.getVillageCode();
		form.what = activity.getWhat();
		form.participants = activity.getParticipants();
		form.people = activity.getPeople();
		form.result = activity.getResult();
		form.version = activity.getVersion();
		return form;
	}

}
