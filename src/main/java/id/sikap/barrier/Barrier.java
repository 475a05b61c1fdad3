package id.sikap.barrier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import id.sikap.area.Area;
import id.sikap.support.Ids;
import id.sikap.support.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * A barrier as it stands today; its dated states and owners are kept beside it.
 */
@Entity
class Barrier {

	private static final int LIGHT = 1;

	private static final int HEAVY = 3;

	@Id
	private UUID id;

	private String regencyCode;

	@Embedded
	private BarrierPlace place;

	private UUID typeId;

	private short severity;

	private String description;

	private UUID sessionId;

	private UUID planId;

	private UUID reportedBy;

	private Instant reportedAt;

	private LocalDate reportedOn;

	private LocalDate dueOn;

	@Enumerated(EnumType.STRING)
	private BarrierState state;

	private LocalDate openSince;

	private LocalDate endedOn;

	private String outcome;

	@Embedded
	@AttributeOverride(name = "kind", column = @Column(name = "owner_kind"))
	@AttributeOverride(name = "areaCode", column = @Column(name = "owner_area"))
	@AttributeOverride(name = "companionId", column = @Column(name = "owner_companion_id"))
	private BarrierOwner owner;

	private UUID confirmedBy;

	private Instant confirmedAt;

	@Version
	private Integer version;

	protected Barrier() {
	}

	Barrier(NewBarrier told, UUID typeId, UUID reportedBy, LocalDate today, Instant now) {
		if (told.dueOn().isBefore(today)) {
			throw RuleViolation.of("dueOn", "barrier.error.duePast");
		}
		this.id = Ids.next();
		this.regencyCode = Area.regencyOf(told.place().areaCode());
		this.sessionId = told.sessionId();
		this.planId = told.planId();
		this.reportedBy = reportedBy;
		this.reportedAt = now;
		this.reportedOn = today;
		this.openSince = today;
		this.dueOn = told.dueOn();
		this.state = BarrierState.NEW;
		tell(typeId, told.severity(), told.place(), told.description());
		this.owner = told.owner();
	}

	private void tell(UUID typeId, int severity, BarrierPlace place, String description) {
		if (severity < LIGHT || severity > HEAVY) {
			throw RuleViolation.of("severity", "barrier.error.severity");
		}
		this.typeId = typeId;
		this.severity = (short) severity;
		this.place = place;
		this.description = description;
	}

	/**
	 * What was confirmed is no longer what is told, unless only the words change.
	 */
	void change(UUID typeId, int severity, BarrierPlace place, String description) {
		refuseUnlessOpen();
		if (!typeId.equals(this.typeId) || severity != this.severity || !place.equals(this.place)) {
			withdrawConfirmation();
		}
		tell(typeId, severity, place, description);
	}

	/** Something was done about it. */
	void work() {
		refuseUnlessOpen();
		this.state = BarrierState.IN_PROGRESS;
	}

	/**
	 * @param ending {@link BarrierState#RESOLVED} or {@link BarrierState#CLOSED}
	 * @param day the first day on which it was no longer in the way
	 */
	void end(BarrierState ending, LocalDate day, String outcome, LocalDate today) {
		refuseUnlessOpen();
		if (day.isBefore(this.openSince)) {
			throw RuleViolation.of("day", this.openSince.equals(this.reportedOn) ? "barrier.error.endBeforeReport"
					: "barrier.error.endBeforeReopening");
		}
		if (day.isAfter(today)) {
			throw RuleViolation.of("day", "barrier.error.endAhead");
		}
		this.state = ending;
		this.endedOn = day;
		this.outcome = outcome;
	}

	/** It turned out that it is still in the way. */
	void reopen(LocalDate today) {
		if (this.state.isOpen()) {
			throw RuleViolation.general("barrier.error.open");
		}
		this.state = BarrierState.IN_PROGRESS;
		this.openSince = today;
		this.endedOn = null;
		this.outcome = null;
	}

	void handTo(BarrierOwner owner) {
		refuseUnlessOpen();
		if (owner.equals(this.owner)) {
			throw RuleViolation.of("owner", "barrier.error.sameOwner");
		}
		this.owner = owner;
	}

	/** A day that has passed stays: it counts for whoever was the owner on it. */
	void moveDue(LocalDate day, LocalDate today) {
		refuseUnlessOpen();
		if (this.dueOn.isBefore(today)) {
			throw RuleViolation.of("dueOn", "barrier.error.dueGone");
		}
		if (day.isBefore(today)) {
			throw RuleViolation.of("dueOn", "barrier.error.duePast");
		}
		this.dueOn = day;
	}

	/**
	 * @param companionId the companion of the account that confirms, null for none
	 */
	void confirm(UUID account, UUID companionId, Instant now) {
		if (account.equals(this.reportedBy) || (companionId != null && companionId.equals(this.place.companionId()))) {
			throw RuleViolation.general("barrier.error.ownConfirmation");
		}
		if (this.confirmedBy != null) {
			throw RuleViolation.general("barrier.error.confirmed");
		}
		this.confirmedBy = account;
		this.confirmedAt = now;
	}

	void withdrawConfirmation() {
		this.confirmedBy = null;
		this.confirmedAt = null;
	}

	private void refuseUnlessOpen() {
		if (!this.state.isOpen()) {
			throw RuleViolation.general("barrier.error.ended");
		}
	}

	BarrierPlace place() {
		return this.place;
	}

	BarrierOwner owner() {
		return this.owner;
	}

	boolean isReportedBy(UUID account) {
		return this.reportedBy.equals(account);
	}

	boolean isConfirmed() {
		return this.confirmedBy != null;
	}

	UUID getId() {
		return this.id;
	}

	UUID getTypeId() {
		return this.typeId;
	}

	int getSeverity() {
		return this.severity;
	}

	String getDescription() {
		return this.description;
	}

	LocalDate getReportedOn() {
		return this.reportedOn;
	}

	LocalDate getDueOn() {
		return this.dueOn;
	}

	BarrierState getState() {
		return this.state;
	}

	String getAreaCode() {
		return this.place.areaCode();
	}

	int getVersion() {
		return (this.version != null) ? this.version : 0;
	}

}
