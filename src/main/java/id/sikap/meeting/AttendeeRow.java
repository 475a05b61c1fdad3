package id.sikap.meeting;

import java.util.UUID;

/**
 * A companion of the meeting's area.
 *
 * @param presence null where it was not noted
 */
record AttendeeRow(UUID companionId, String name, String subdistrictCode, Presence presence) {

}
