package id.sikap.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.support.RuleViolation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What is written down of a meeting, before it or after it.
 */
class MeetingForm {

	/** A kecamatan, or the regency. */
	@NotBlank
	String meetingArea;

	@NotNull
	LocalDate heldOn;

	@NotNull
	LocalTime startTime;

	LocalTime endTime;

	@NotBlank
	@Size(max = 100)
	String place;

	@NotBlank
	@Size(max = 2000)
	String agenda;

	@Size(max = 4000)
	String minutes;

	/** By companion; of all, or of none where it has not been held yet. */
	Map<UUID, Presence> marks = new LinkedHashMap<>();

	int version;

	static MeetingForm of(CoordinationMeeting meeting, List<AttendeeRow> attendees) {
		MeetingForm form = new MeetingForm();
		form.meetingArea = meeting.getAreaCode();
		form.heldOn = meeting.getHeldOn();
		form.startTime = meeting.getStartTime();
		form.endTime = meeting.getEndTime();
		form.place = meeting.getPlace();
		form.agenda = meeting.getAgenda();
		form.minutes = meeting.getMinutes();
		form.version = meeting.getVersion();
		attendees.stream()
			.filter((attendee) -> attendee.presence() != null)
			.forEach((attendee) -> form.marks.put(attendee.companionId(), attendee.presence()));
		return form;
	}

	LocalTime end() {
		if (this.endTime != null && this.startTime != null && !this.endTime.isAfter(this.startTime)) {
			throw RuleViolation.of("endTime", "meeting.error.endBeforeStart");
		}
		return this.endTime;
	}

	/** For the page. */
	public String area() {
		return this.meetingArea;
	}

	/** For the page. */
	public Presence markOf(UUID companionId) {
		return this.marks.get(companionId);
	}

	boolean hasMarks() {
		return this.marks.values().stream().anyMatch((mark) -> mark != null);
	}

}
