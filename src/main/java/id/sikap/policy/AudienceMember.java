package id.sikap.policy;

import java.time.Instant;
import java.util.UUID;

/**
 * A companion who must know a policy, and what he has said to it.
 *
 * @param understoodAt null where he has not
 */
record AudienceMember(UUID id, String name, String subdistrictCode, PolicyAnswer answer, Instant understoodAt) {

}
