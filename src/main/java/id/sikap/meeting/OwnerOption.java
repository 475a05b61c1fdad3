package id.sikap.meeting;

import java.util.UUID;

/**
 * Who may own a decision.
 *
 * @param companion whether the id is a companion's, else an account's
 */
record OwnerOption(UUID id, String name, boolean companion, String areaCode) {

}
