package id.sikap.logbook;

import java.util.UUID;

import id.sikap.p2k2.Mark;
import id.sikap.p2k2.Understanding;

/**
 * A family's mark, to be read.
 *
 * @param member whether the family was in the group on the day
 */
record AttendanceLine(UUID householdId, String name, Mark mark, String reason, Understanding understanding,
		boolean member) {

}
