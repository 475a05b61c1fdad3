package id.sikap.support;

import java.util.Map;

/**
 * What an intake would do or did to the rows that it did not refuse.
 *
 * @param created rows that were not there before
 * @param changed rows that were there and become different
 * @param same rows that were there and stay as they are
 * @param details further figures by name: columns that change, groups made
 */
public record IntakeCounts(int created, int changed, int same, Map<String, Integer> details) {
}
