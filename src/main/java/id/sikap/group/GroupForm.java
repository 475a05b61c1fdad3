package id.sikap.group;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

class GroupForm {

	@NotBlank
	@Size(max = 60)
	String groupName;

	/** Only when the group is new: a group does not move. */
	String villageCode;

	/** Only when the group is new; later by a handover. */
	UUID companionId;

	/** Only when the group has members. */
	UUID headHouseholdId;

	@Size(max = 150)
	String meetingPlace;

	DayOfWeek usualDay;

	LocalTime usualTime;

	int version;

	static GroupForm of(HouseholdGroup group) {
		GroupForm form = new GroupForm();
		form.groupName = group.getName();
		form.headHouseholdId = group.getHeadHouseholdId();
		form.meetingPlace = group.getMeetingPlace();
		form.usualDay = group.getUsualDay();
		form.usualTime = group.getUsualTime();
		form.version = group.getVersion();
		return form;
	}

}
