package id.sikap.logbook;

import java.util.UUID;

/**
 * A group to log a session for.
 *
 * @param sessions counted ones in the month of the day
 */
record GroupChoice(UUID id, String name, String villageCode, int sessions) {

}
