package id.sikap.group;

import java.time.LocalDate;
import java.util.UUID;

import id.sikap.support.Ids;
import id.sikap.support.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * A family in a group, from its first to its last day there.
 */
@Entity
class GroupMember {

	@Id
	private UUID id;

	private UUID groupId;

	private UUID householdId;

	private String villageCode;

	private LocalDate fromDay;

	private LocalDate toDay;

	private String endReason;

	protected GroupMember() {
	}

	GroupMember(HouseholdGroup group, UUID householdId, LocalDate fromDay) {
		this.id = Ids.next();
		this.groupId = group.getId();
		this.householdId = householdId;
		this.villageCode = group.getVillageCode();
		this.fromDay = fromDay;
	}

	/**
	 * @param reason null where none is given
	 * @throws RuleViolation when the membership begins later
	 */
	void end(LocalDate lastDay, String reason) {
		if (lastDay.isBefore(this.fromDay)) {
			throw RuleViolation.of("memberUntil", "group.error.memberUntil");
		}
		this.toDay = lastDay;
		this.endReason = reason;
	}

	/** A membership that another event cuts short keeps at least its first day. */
	void cut(LocalDate lastDay) {
		this.toDay = lastDay.isBefore(this.fromDay) ? this.fromDay : lastDay;
	}

	UUID getGroupId() {
		return this.groupId;
	}

	LocalDate getFromDay() {
		return this.fromDay;
	}

}
