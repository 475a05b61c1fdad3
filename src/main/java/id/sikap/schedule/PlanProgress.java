package id.sikap.schedule;

import java.util.UUID;

/**
 * How far a companion is with the plan of a month.
 *
 * @param unplanned groups that are neither planned nor met nor excused
 */
record PlanProgress(UUID companionId, String name, String subdistrictCode, int groups, int planned, int held,
		int excused, int unplanned) {

}
