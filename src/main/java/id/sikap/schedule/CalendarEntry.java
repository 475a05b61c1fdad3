package id.sikap.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A session held or a meeting planned.
 *
 * @param id of the session when held, else of the plan
 * @param companionId who led it, or serves the group on the planned day; null for nobody
 */
record CalendarEntry(UUID id, CalendarState state, LocalDate day, LocalTime startTime, UUID groupId, String groupName,
		String villageCode, UUID companionId, String companionName, String topic, String place,
		NotHeldReason notHeldReason) {

}
