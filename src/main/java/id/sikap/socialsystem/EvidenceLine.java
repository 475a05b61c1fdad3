package id.sikap.socialsystem;

/**
 * One thing that stands on record for an indicator.
 *
 * @param indicatorCode L1, L2, L3 or L4
 * @param messageKey of its words, with {@link #count} and {@link #detail} as arguments
 * @param count how many; for L3 the level of the latest observation, 1 to 5
 * @param detail the days since the latest observation; 0 elsewhere
 * @param address the page with the rows behind it
 */
public record EvidenceLine(String indicatorCode, String messageKey, int count, int detail, String address) {

}
