package id.sikap.supervision;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A session of a companion that a supervisor may have watched.
 */
record WatchedSession(UUID id, LocalDate heldOn, String groupName, String villageCode) {

}
