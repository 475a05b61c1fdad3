package id.sikap.meeting;

import java.time.LocalDate;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.support.Ids;
import id.sikap.support.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
class MeetingDecision {

	@Id
	private UUID id;

	private UUID meetingId;

	private String regencyCode;

	private String areaCode;

	private String decision;

	private UUID ownerCompanionId;

	private UUID ownerAccountId;

	private LocalDate dueOn;

	@Enumerated(EnumType.STRING)
	private DecisionState state;

	private LocalDate closedOn;

	private UUID closedBy;

	private String outcome;

	@Version
	private int version;

	protected MeetingDecision() {
	}

	MeetingDecision(CoordinationMeeting meeting, String decision, OwnerOption owner, LocalDate dueOn) {
		meeting.checkNotCancelled();
		if (dueOn.isBefore(meeting.getHeldOn())) {
			throw RuleViolation.of("dueOn", "meeting.error.dueBefore");
		}
		this.id = Ids.next();
		this.meetingId = meeting.getId();
		this.regencyCode = meeting.getRegencyCode();
		this.areaCode = meeting.getAreaCode();
		this.decision = decision;
		this.ownerCompanionId = owner.companion() ? owner.id() : null;
		this.ownerAccountId = owner.companion() ? null : owner.id();
		this.dueOn = dueOn;
		this.state = DecisionState.OPEN;
	}

	/**
	 * @param outcome what became of it, or why it was dropped
	 */
	void close(DecisionState end, String outcome, UUID by, LocalDate today) {
		if (this.state != DecisionState.OPEN) {
			throw RuleViolation.general("meeting.error.closed");
		}
		this.state = end;
		this.outcome = outcome;
		this.closedBy = by;
		this.closedOn = today;
	}

	void reopen() {
		this.state = DecisionState.OPEN;
		this.outcome = null;
		this.closedBy = null;
		this.closedOn = null;
	}

	boolean isOwnedBy(AreaScope scope) {
		return scope.account().id().equals(this.ownerAccountId)
				|| (this.ownerCompanionId != null && this.ownerCompanionId.equals(scope.account().companionId()));
	}

	boolean isKeptBy(AreaScope scope) {
		return scope.wholeArea() && scope.coversArea(this.areaCode);
	}

	UUID getMeetingId() {
		return this.meetingId;
	}

}
