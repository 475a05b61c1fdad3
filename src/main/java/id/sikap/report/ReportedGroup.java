package id.sikap.report;

import java.util.UUID;

/**
 * A group that a report tells of.
 *
 * @param companionId whose report it is, null for an area's
 * @param own whether all its meetings are named: of a group that is not the companion's
 * on the month's last day only his own are
 */
record ReportedGroup(UUID id, UUID companionId, boolean own) {

}
