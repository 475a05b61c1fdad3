package id.sikap.supervision;

import java.util.UUID;

/**
 * A companion to choose for a supervision.
 *
 * @param supervised whether he was in this month already
 */
record SupervisedCompanion(UUID id, String name, String subdistrictCode, boolean supervised) {

}
