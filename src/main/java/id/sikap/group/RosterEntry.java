package id.sikap.group;

import java.time.LocalDate;
import java.util.UUID;

/**
 * @param isHead whether the family leads the group (ketua)
 * @param fromDay since when the family is in the group
 */
public record RosterEntry(UUID householdId, String headName, boolean isHead, LocalDate fromDay) {

}
