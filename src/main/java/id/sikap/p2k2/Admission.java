package id.sikap.p2k2;

import java.util.UUID;

import id.sikap.group.HouseholdGroup;

/**
 * Where an admitted record belongs.
 *
 * @param companionId who served the group on the day
 */
record Admission(HouseholdGroup group, UUID companionId, DoubleState doubleState) {

}
