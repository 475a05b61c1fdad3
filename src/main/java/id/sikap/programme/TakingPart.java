package id.sikap.programme;

import java.util.UUID;

/**
 * A companion or a partner of a programme.
 */
record TakingPart(UUID id, String name) {

}
