package id.sikap.household;

import java.time.LocalDate;
import java.util.UUID;

import id.sikap.identity.Sex;
import id.sikap.support.Ids;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

class HouseholdMemberForm {

	/** Of the person to be; the same form sent twice adds one. */
	UUID newId = Ids.next();

	@NotBlank
	@Size(max = 100)
	String name;

	LocalDate birthDate;

	Sex sex;

	ComponentCategory category;

	int version;

	static HouseholdMemberForm of(HouseholdMember member) {
		HouseholdMemberForm form = new HouseholdMemberForm();
		form.newId = member.getId();
		form.name = member.getName();
		form.birthDate = member.getBirthDate();
		form.sex = member.getSex();
		form.category = member.getCategory();
		form.version = member.getVersion();
		return form;
	}

}
