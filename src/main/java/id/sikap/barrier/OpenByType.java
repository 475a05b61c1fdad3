package id.sikap.barrier;

import id.sikap.indicator.CapacityLevel;

/**
 * The barriers of one type that were open at the end of a day.
 *
 * @param open how many
 * @param young reported less than 30 days before
 * @param middle 30 to 90 days before
 * @param old more than 90 days before
 * @param overdue past their due date
 */
public record OpenByType(String typeCode, String typeName, CapacityLevel level, int open, int young, int middle,
		int old, int overdue) {

}
