package id.sikap.schedule;

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
 * A month in which a group need not meet. It leaves the figures only once somebody else
 * has confirmed it.
 */
@Entity
class GroupMonthExcuse implements Scoped {

	@Id
	private UUID id;

	private String regencyCode;

	private String villageCode;

	private UUID groupId;

	private LocalDate month;

	@Enumerated(EnumType.STRING)
	private ExcuseReason reason;

	private String note;

	private UUID requestedBy;

	private Instant requestedAt;

	@Enumerated(EnumType.STRING)
	private ExcuseState state;

	private UUID decidedBy;

	private Instant decidedAt;

	private String decisionNote;

	@Version
	private Integer version;

	protected GroupMonthExcuse() {
	}

	GroupMonthExcuse(UUID groupId, String villageCode, YearMonth month, ExcuseReason reason, String note,
			UUID requestedBy, Instant requestedAt) {
		this.id = Ids.next();
		this.regencyCode = Area.regencyOf(villageCode);
		this.villageCode = villageCode;
		this.groupId = groupId;
		this.month = month.atDay(1);
		this.reason = reason;
		this.note = note;
		this.requestedBy = requestedBy;
		this.requestedAt = requestedAt;
		this.state = ExcuseState.REQUESTED;
	}

	/**
	 * @param ownGroup whether the group is the deciding account's own in that month
	 */
	void confirm(UUID account, boolean ownGroup, Instant now) {
		decide(ExcuseState.CONFIRMED, account, ownGroup, null, now);
	}

	void refuse(UUID account, boolean ownGroup, String why, Instant now) {
		decide(ExcuseState.REFUSED, account, ownGroup, why, now);
	}

	private void decide(ExcuseState decision, UUID account, boolean ownGroup, String why, Instant now) {
		if (this.state != ExcuseState.REQUESTED) {
			throw RuleViolation.general("excuse.error.decided");
		}
		if (account.equals(this.requestedBy) || ownGroup) {
			throw RuleViolation.general("excuse.error.own");
		}
		this.state = decision;
		this.decidedBy = account;
		this.decidedAt = now;
		this.decisionNote = why;
	}

	/** A confirmed month counts again from now on; who confirmed it stays on record. */
	void withdraw(String why) {
		if (this.state != ExcuseState.REQUESTED && this.state != ExcuseState.CONFIRMED) {
			throw RuleViolation.general("excuse.error.decided");
		}
		this.state = ExcuseState.WITHDRAWN;
		this.decisionNote = why;
	}

	boolean isRequestedBy(UUID account) {
		return this.requestedBy.equals(account);
	}

	@Override
	public String scopeArea() {
		return this.villageCode;
	}

	@Override
	public UUID scopeGroup() {
		return this.groupId;
	}

	UUID getId() {
		return this.id;
	}

	UUID getGroupId() {
		return this.groupId;
	}

	YearMonth getMonth() {
		return YearMonth.from(this.month);
	}

	ExcuseState getState() {
		return this.state;
	}

}
