package id.sikap.resource;

import java.util.UUID;

/**
 * A companion who may hold a resource.
 */
record HolderOption(UUID id, String name, String subdistrictCode) {

}
