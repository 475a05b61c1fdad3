package id.sikap.logbook;

import java.util.List;

import id.sikap.p2k2.Mark;

/**
 * The attendance of a family, the latest first.
 *
 * @param recent counted marks of the last twelve months
 */
record HouseholdAttendance(List<AttendedSession> sessions, List<AttendedSession> recent) {

	public long count(String mark) {
		return this.recent.stream().filter((session) -> session.mark() == Mark.valueOf(mark)).count();
	}

}
