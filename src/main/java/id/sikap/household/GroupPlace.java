package id.sikap.household;

import java.util.UUID;

/**
 * A group that a family may be in.
 */
public record GroupPlace(UUID id, String name, String villageCode) {

}
