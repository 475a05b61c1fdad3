package id.sikap.group;

import java.util.UUID;

/**
 * A group that a companion holds or covers today or later.
 *
 * @param covers whether he is not its holder
 * @param active active KPM in it today
 */
record HeldGroup(UUID id, String name, String villageCode, boolean covers, int active) {

}
