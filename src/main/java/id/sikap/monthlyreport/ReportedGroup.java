package id.sikap.monthlyreport;

import java.time.LocalDate;
import java.util.UUID;

import id.sikap.coverage.GroupMonth;
import id.sikap.coverage.GroupMonthState;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A group's month as a report says it.
 *
 * @param sessions that count; likewise present and marks
 * @param heldOn day of the last session, null for none
 * @param notHeldReason key of the reason given with the plan, null for none
 * @param explanation what the companion wrote in the report, null for nothing
 */
@Embeddable
record ReportedGroup(UUID groupId, String name, String villageCode, @Enumerated(EnumType.STRING) ReportedState state,
		int sessions, int present, int marks, LocalDate heldOn, String notHeldReason, String explanation) {

	/**
	 * @param explanation as it was typed, null or blank for none
	 */
	static ReportedGroup of(GroupMonth month, String explanation) {
		String written = (explanation == null || explanation.isBlank()) ? null : explanation.strip();
		return new ReportedGroup(month.groupId(), month.groupName(), month.villageCode(), state(month, written),
				month.sessions(), month.present(), month.marks(), month.heldOn(), month.notHeldReason(), written);
	}

	/** Who has asked for an excuse has explained, whatever becomes of it. */
	private static ReportedState state(GroupMonth month, String explanation) {
		if (month.state() == GroupMonthState.MET) {
			return ReportedState.MET;
		}
		if (month.state() == GroupMonthState.EXCUSED) {
			return ReportedState.EXCUSED;
		}
		boolean explained = explanation != null || month.notHeldReason() != null || month.excuseAsked();
		return explained ? ReportedState.EXPLAINED : ReportedState.MISSING;
	}

	/** Whether the report asks, or may ask, for words on it. */
	public boolean isUnmet() {
		return this.state == ReportedState.EXPLAINED || this.state == ReportedState.MISSING;
	}

}
