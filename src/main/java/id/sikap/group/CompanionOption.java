package id.sikap.group;

import java.util.UUID;

/**
 * A companion to give groups to.
 *
 * @param activeHouseholds active KPM of the groups served today
 */
record CompanionOption(UUID id, String name, String subdistrictCode, int activeHouseholds) {

}
