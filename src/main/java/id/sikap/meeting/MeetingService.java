package id.sikap.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.support.Constraints;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;
import id.sikap.support.StaleVersionException;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Meetings of a kecamatan or a regency; its coordinators keep them, its companions read
 * them.
 */
@Service
@Transactional
public class MeetingService {

	private static final Map<String, RuleViolation> ONCE = Map.of("coordination_meeting_once",
			RuleViolation.of("startTime", "meeting.error.twice"));

	/** How far ahead a meeting is planned. */
	private static final int MONTHS_AHEAD = 6;

	private final MeetingRepository meetings;

	private final MeetingListRepository list;

	private final AreaService areas;

	private final Clock clock;

	MeetingService(MeetingRepository meetings, MeetingListRepository list, AreaService areas, Clock clock) {
		this.meetings = meetings;
		this.list = list;
		this.areas = areas;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	Page<MeetingSummary> list(MeetingFilter filter, AreaScope scope, Pageable page) {
		return this.list.find(filter, scope, page);
	}

	/** Every row of the list, one after the other, for its export. */
	@Transactional(readOnly = true)
	public void each(MeetingFilter filter, AreaScope scope, Sort sort, Consumer<MeetingSummary> reader) {
		try (Stream<MeetingSummary> rows = this.list.stream(filter, scope, sort)) {
			rows.forEach(reader);
		}
	}

	/**
	 * @throws NotFoundException also when the meeting is not the reader's to see
	 */
	@Transactional(readOnly = true)
	CoordinationMeeting get(UUID id, AreaScope scope) {
		return this.meetings.findById(id)
			.filter((meeting) -> meeting.isReadBy(scope))
			.orElseThrow(NotFoundException::new);
	}

	/**
	 * @throws AccessDeniedException when the account reads it, but does not keep it
	 */
	@Transactional(readOnly = true)
	CoordinationMeeting kept(UUID id, AreaScope scope) {
		CoordinationMeeting meeting = get(id, scope);
		if (!meeting.isKeptBy(scope)) {
			throw new AccessDeniedException("only for the area's coordinators");
		}
		return meeting;
	}

	@Transactional(readOnly = true)
	List<AttendeeRow> attendees(CoordinationMeeting meeting) {
		return this.list.attendees(meeting.getAreaCode(), meeting.getHeldOn(), meeting.getId());
	}

	/** Whom a form lists. */
	@Transactional(readOnly = true)
	List<AttendeeRow> expected(MeetingForm form, UUID meetingId) {
		LocalDate day = (form.heldOn != null) ? form.heldOn : LocalDate.now(this.clock);
		return (form.meetingArea == null) ? List.of() : this.list.attendees(form.meetingArea, day, meetingId);
	}

	CoordinationMeeting record(MeetingForm form, AreaScope scope) {
		check(form, scope);
		CoordinationMeeting meeting = new CoordinationMeeting(form, scope.account().id(), this.clock.instant());
		return save(meeting, form);
	}

	CoordinationMeeting change(UUID id, MeetingForm form, AreaScope scope) {
		CoordinationMeeting meeting = kept(id, scope);
		StaleVersionException.check(form.version, meeting.getVersion());
		form.meetingArea = meeting.getAreaCode();
		check(form, scope);
		meeting.change(form);
		return save(meeting, form);
	}

	void cancel(UUID id, String reason, AreaScope scope) {
		kept(id, scope).cancel(reason, scope.account().id(), this.clock.instant());
		this.meetings.flush();
	}

	private CoordinationMeeting save(CoordinationMeeting meeting, MeetingForm form) {
		CoordinationMeeting saved = Constraints.translating(ONCE, () -> this.meetings.saveAndFlush(meeting));
		List<AttendeeRow> attendees = attendees(saved);
		if (!form.hasMarks()) {
			this.list.unmark(saved.getId());
			return saved;
		}
		long missing = attendees.stream().filter((attendee) -> form.markOf(attendee.companionId()) == null).count();
		if (missing > 0) {
			throw RuleViolation.of("marks", "meeting.error.unmarked", missing);
		}
		attendees.forEach((attendee) -> this.list.mark(saved.getId(), attendee, form.markOf(attendee.companionId())));
		return saved;
	}

	private void check(MeetingForm form, AreaScope scope) {
		LocalDate today = LocalDate.now(this.clock);
		boolean meets = this.areas.find(form.meetingArea)
			.filter((area) -> area.level() == AreaLevel.REGENCY || area.level() == AreaLevel.SUBDISTRICT)
			.isPresent();
		if (!meets || !scope.wholeArea() || !scope.coversArea(form.meetingArea)) {
			throw RuleViolation.of("meetingArea", "meeting.error.area");
		}
		if (form.heldOn.isAfter(today.plusMonths(MONTHS_AHEAD))) {
			throw RuleViolation.of("heldOn", "meeting.error.farAhead");
		}
		if (form.heldOn.isAfter(today) && form.hasMarks()) {
			throw RuleViolation.of("marks", "meeting.error.marksAhead");
		}
	}

}
