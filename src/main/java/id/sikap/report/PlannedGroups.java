package id.sikap.report;

import java.util.UUID;

/**
 * @param companionId who serves them on the month's last day, null for nobody
 */
record PlannedGroups(String villageCode, UUID companionId, int groups) {

}
