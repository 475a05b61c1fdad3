package id.sikap.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;
import id.sikap.account.SignedInAccount;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was decided, and what becomes of it: its owner or a coordinator of the area says
 * so.
 */
@Service
@Transactional
public class DecisionService {

	private final DecisionRepository decisions;

	private final DecisionListRepository list;

	private final MeetingService meetings;

	private final Clock clock;

	DecisionService(DecisionRepository decisions, DecisionListRepository list, MeetingService meetings, Clock clock) {
		this.decisions = decisions;
		this.list = list;
		this.meetings = meetings;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	Page<DecisionRow> list(DecisionFilter filter, AreaScope scope, Pageable page) {
		return this.list.find(filter, today(), scope, page);
	}

	/** Every row of the list, one after the other, for its export. */
	@Transactional(readOnly = true)
	public void each(DecisionFilter filter, AreaScope scope, Consumer<DecisionRow> reader) {
		try (Stream<DecisionRow> rows = this.list.stream(filter, today(), scope)) {
			rows.forEach(reader);
		}
	}

	/** What a person still has to do, the most urgent first. */
	@Transactional(readOnly = true)
	public List<DecisionRow> openOf(SignedInAccount account) {
		return this.list.openOf(account);
	}

	@Transactional(readOnly = true)
	List<DecisionRow> ofMeeting(CoordinationMeeting meeting) {
		return this.list.ofMeeting(meeting.getId());
	}

	/** What earlier meetings of the area left open for this one. */
	@Transactional(readOnly = true)
	List<DecisionRow> carriedInto(CoordinationMeeting meeting) {
		return this.list.carriedInto(meeting.getAreaCode(), meeting.getHeldOn());
	}

	@Transactional(readOnly = true)
	List<OwnerOption> owners(CoordinationMeeting meeting) {
		return this.list.owners(meeting.getAreaCode(), today());
	}

	void add(UUID meetingId, DecisionForm form, AreaScope scope) {
		CoordinationMeeting meeting = this.meetings.kept(meetingId, scope);
		if (meeting.getHeldOn().isAfter(today())) {
			throw RuleViolation.general("meeting.error.notHeld");
		}
		OwnerOption owner = owners(meeting).stream()
			.filter((option) -> option.id().equals(form.owner))
			.findFirst()
			.orElseThrow(() -> RuleViolation.of("owner", "meeting.error.owner"));
		this.decisions.saveAndFlush(new MeetingDecision(meeting, form.decision, owner, form.dueOn));
	}

	/**
	 * @return the meeting in which it was decided
	 */
	UUID finish(UUID id, String outcome, AreaScope scope) {
		MeetingDecision decision = settled(id, scope);
		decision.close(DecisionState.DONE, outcome, scope.account().id(), today());
		this.decisions.flush();
		return decision.getMeetingId();
	}

	/** Only coordinators give a decision up, or take it up again. */
	UUID drop(UUID id, String reason, AreaScope scope) {
		MeetingDecision decision = kept(id, scope);
		decision.close(DecisionState.DROPPED, reason, scope.account().id(), today());
		this.decisions.flush();
		return decision.getMeetingId();
	}

	UUID reopen(UUID id, AreaScope scope) {
		MeetingDecision decision = kept(id, scope);
		decision.reopen();
		this.decisions.flush();
		return decision.getMeetingId();
	}

	private MeetingDecision settled(UUID id, AreaScope scope) {
		return this.decisions.findById(id)
			.filter((decision) -> decision.isOwnedBy(scope) || decision.isKeptBy(scope))
			.orElseThrow(NotFoundException::new);
	}

	private MeetingDecision kept(UUID id, AreaScope scope) {
		return this.decisions.findById(id)
			.filter((decision) -> decision.isKeptBy(scope))
			.orElseThrow(NotFoundException::new);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
