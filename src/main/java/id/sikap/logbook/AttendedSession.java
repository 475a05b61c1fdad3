package id.sikap.logbook;

import java.time.LocalDate;
import java.util.UUID;

import id.sikap.p2k2.Mark;
import id.sikap.p2k2.Understanding;

/**
 * A session in the attendance of a family.
 *
 * @param counted false for a possible double
 * @param visible whether the reader may open the session itself
 */
record AttendedSession(UUID sessionId, LocalDate heldOn, String groupName, String companionName, String topics,
		Mark mark, String reason, Understanding understanding, boolean counted, boolean visible) {

}
