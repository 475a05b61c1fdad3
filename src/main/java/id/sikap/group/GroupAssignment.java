package id.sikap.group;

import java.time.LocalDate;
import java.util.UUID;

import id.sikap.support.Ids;
import id.sikap.support.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/**
 * A companion who holds a group, or covers for its holder, from his first to his last day
 * there. A past day keeps whom it had.
 */
@Entity
class GroupAssignment {

	/** A cover displaces the holder for its days; the order is that of the database. */
	enum Kind {

		HOLDER, COVER

	}

	@Id
	private UUID id;

	private UUID groupId;

	private UUID companionId;

	private String villageCode;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private LocalDate fromDay;

	private LocalDate toDay;

	private String reason;

	protected GroupAssignment() {
	}

	/**
	 * @param toDay null for no end; a cover has one
	 */
	GroupAssignment(HouseholdGroup group, UUID companionId, Kind kind, LocalDate fromDay, LocalDate toDay,
			String reason) {
		if (toDay != null && toDay.isBefore(fromDay)) {
			throw RuleViolation.of("toDay", "group.error.endBeforeStart");
		}
		this.id = Ids.next();
		this.groupId = group.getId();
		this.villageCode = group.getVillageCode();
		this.companionId = companionId;
		this.kind = kind;
		this.fromDay = fromDay;
		this.toDay = toDay;
		this.reason = reason;
	}

	/** The same duty in other hands, from a day on. */
	GroupAssignment successor(UUID companionId, LocalDate fromDay, String reason) {
		GroupAssignment successor = new GroupAssignment();
		successor.id = Ids.next();
		successor.groupId = this.groupId;
		successor.villageCode = this.villageCode;
		successor.companionId = companionId;
		successor.kind = this.kind;
		successor.fromDay = this.fromDay.isAfter(fromDay) ? this.fromDay : fromDay;
		successor.toDay = this.toDay;
		successor.reason = reason;
		return successor;
	}

	/** Goes on as if nobody were to follow. */
	void reopen(LocalDate toDay) {
		this.toDay = toDay;
	}

	/** As {@link #end}, but an assignment that begins later keeps its first day. */
	void cut(LocalDate lastDay) {
		this.toDay = lastDay.isBefore(this.fromDay) ? this.fromDay : lastDay;
	}

	/**
	 * @throws RuleViolation when the assignment begins later
	 */
	void end(LocalDate lastDay) {
		if (lastDay.isBefore(this.fromDay)) {
			throw RuleViolation.of("toDay", "group.error.endBeforeStart");
		}
		this.toDay = lastDay;
	}

	UUID getGroupId() {
		return this.groupId;
	}

	UUID getCompanionId() {
		return this.companionId;
	}

	Kind getKind() {
		return this.kind;
	}

	LocalDate getFromDay() {
		return this.fromDay;
	}

	LocalDate getToDay() {
		return this.toDay;
	}

}
