package id.sikap.p2k2;

import java.util.UUID;

/**
 * @param reason why a family did not come; null for one that came
 * @param understanding null for a family that did not come, and where nobody rated it
 */
public record AttendanceMark(UUID householdId, Mark mark, String reason, Understanding understanding) {

	/** What does not belong to the mark is left out. */
	public AttendanceMark {
		reason = (mark == Mark.PRESENT) ? null : reason;
		understanding = (mark == Mark.PRESENT) ? understanding : null;
	}

}
