package id.sikap.report;

import java.time.LocalDate;
import java.util.List;

import id.sikap.coverage.CoverageRow;

/**
 * A group's month in a companion's report.
 *
 * @param plannedOn null when no meeting was planned
 * @param heldOn days of the counted sessions
 * @param excuse confirmed reason of an excused month, null for none
 * @param notHeldReason why a planned meeting was not held, null when nobody said
 * @param notHeldNote further words on it, or null
 */
record GroupLine(String name, String village, LocalDate plannedOn, List<LocalDate> heldOn, String excuse,
		String notHeldReason, String notHeldNote, CoverageRow figures) {

	/** Whether the companion served the group on the month's last day. */
	public boolean counted() {
		return this.figures.groups() > 0;
	}

	public double presentLength() {
		return FigureLine.presentLength(this.figures);
	}

	public boolean missing() {
		return this.figures.missing() > 0;
	}

}
