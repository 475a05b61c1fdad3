package id.sikap.development;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import id.sikap.account.Scoped;
import id.sikap.area.Area;
import id.sikap.support.Ids;
import id.sikap.support.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * A goal of a companion on one indicator: proposed, agreed by somebody else, done or
 * dropped.
 */
@Entity
class DevelopmentGoal implements Scoped {

	@Id
	private UUID id;

	private String regencyCode;

	private String subdistrictCode;

	private UUID companionId;

	private String indicator;

	private String goal;

	@Enumerated(EnumType.STRING)
	private GoalAction action;

	private LocalDate dueOn;

	@Enumerated(EnumType.STRING)
	private GoalState state;

	private UUID proposedBy;

	private Instant proposedAt;

	private UUID agreedBy;

	private Instant agreedAt;

	private Short scoreBefore;

	private LocalDate monthBefore;

	private Instant endedAt;

	private String result;

	@Version
	private Integer version;

	protected DevelopmentGoal() {
	}

	DevelopmentGoal(UUID companionId, String subdistrictCode, String indicator, String goal, GoalAction action,
			LocalDate dueOn, UUID account, Instant now) {
		this.id = Ids.next();
		this.regencyCode = Area.regencyOf(subdistrictCode);
		this.subdistrictCode = subdistrictCode;
		this.companionId = companionId;
		this.indicator = indicator;
		this.goal = goal;
		this.action = action;
		this.dueOn = dueOn;
		this.state = GoalState.PROPOSED;
		this.proposedBy = account;
		this.proposedAt = now;
	}

	/**
	 * @param score of the indicator in the month, null for none: what the effect is
	 * measured from
	 */
	void agree(Integer score, YearMonth month, UUID account, Instant now) {
		if (this.state != GoalState.PROPOSED) {
			throw RuleViolation.general("development.error.notProposed");
		}
		this.state = GoalState.AGREED;
		this.agreedBy = account;
		this.agreedAt = now;
		this.scoreBefore = (score != null) ? score.shortValue() : null;
		this.monthBefore = (score != null) ? month.atDay(1) : null;
	}

	void finish(String result, Instant now) {
		if (this.state != GoalState.AGREED) {
			throw RuleViolation.general("development.error.notAgreed");
		}
		end(GoalState.DONE, result, "development.error.result", now);
	}

	void drop(String reason, Instant now) {
		if (this.state.isOver()) {
			throw RuleViolation.general("development.error.over");
		}
		end(GoalState.DROPPED, reason, "development.error.reason", now);
	}

	private void end(GoalState end, String words, String missing, Instant now) {
		if (words == null || words.isBlank()) {
			throw RuleViolation.of("reason", missing);
		}
		this.state = end;
		this.result = words.strip();
		this.endedAt = now;
	}

	@Override
	public String scopeArea() {
		return this.subdistrictCode;
	}

	@Override
	public UUID scopeCompanion() {
		return this.companionId;
	}

	UUID getCompanionId() {
		return this.companionId;
	}

	String getIndicator() {
		return this.indicator;
	}

	UUID getProposedBy() {
		return this.proposedBy;
	}

}
