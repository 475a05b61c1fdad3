package id.sikap.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * An excuse in the list.
 *
 * @param month its first day
 * @param companionId who serves the group on the month's last day, null for nobody
 * @param mine whether the reader made the request
 * @param ownGroup whether the group is the reader's own in that month
 */
record ExcuseSummary(UUID id, LocalDate month, UUID groupId, String groupName, String villageCode, UUID companionId,
		String companionName, ExcuseReason reason, String note, String requestedBy, Instant requestedAt,
		ExcuseState state, String decidedBy, Instant decidedAt, String decisionNote, int version, boolean mine,
		boolean ownGroup) {

	public YearMonth yearMonth() {
		return YearMonth.from(this.month);
	}

	/** Whether it is somebody else's, and waits. */
	public boolean isDecidable() {
		return this.state == ExcuseState.REQUESTED && !this.mine && !this.ownGroup;
	}

	public boolean isWithdrawable(boolean coordinator) {
		return (this.state == ExcuseState.REQUESTED && (this.mine || coordinator))
				|| (this.state == ExcuseState.CONFIRMED && coordinator);
	}

}
