package id.sikap.logbook;

import java.util.UUID;

import id.sikap.p2k2.AttendanceMark;
import id.sikap.p2k2.Mark;
import id.sikap.p2k2.Understanding;

/**
 * What is typed in the row of a family.
 */
class MarkRow {

	Mark mark;

	String reason;

	Understanding understanding;

	static MarkRow of(AttendanceMark mark) {
		MarkRow row = new MarkRow();
		row.mark = mark.mark();
		row.reason = mark.reason();
		row.understanding = mark.understanding();
		return row;
	}

	AttendanceMark mark(UUID householdId) {
		return new AttendanceMark(householdId, this.mark, this.reason, this.understanding);
	}

}
