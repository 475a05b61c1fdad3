package id.sikap.resource;

import java.util.UUID;

/**
 * Who has a resource.
 *
 * @param companionId null for the office of the kecamatan
 */
record Holder(UUID companionId, String subdistrictCode) {

}
