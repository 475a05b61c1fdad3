package id.sikap.report;

import java.time.LocalDate;

/**
 * What a companion wrote down about a session that went less well.
 *
 * @param followUp null when none was written down
 */
record ObstacleMet(LocalDate heldOn, String groupName, String villageCode, String villageName, String companionName,
		String obstacles, String followUp) {

}
