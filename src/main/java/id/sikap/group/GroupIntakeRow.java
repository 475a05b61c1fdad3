package id.sikap.group;

/**
 * What a row of a household intake says about the family's group.
 *
 * @param position the row's position in the household intake
 * @param groupName needed
 * @param companionName the companion of that group, null when the sheet names none
 * @param companionNip likewise
 */
public record GroupIntakeRow(int position, String groupName, String companionName, String companionNip) {
}
