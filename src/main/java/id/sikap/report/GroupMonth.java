package id.sikap.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was planned for a group, what came of it, and why not.
 */
record GroupMonth(UUID id, String name, String villageCode, String companionName, LocalDate plannedOn,
		List<LocalDate> heldOn, String excuse, String notHeldReason, String notHeldNote) {

}
