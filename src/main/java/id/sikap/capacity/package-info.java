/**
 * Capacity on three levels: how scores become levels, levels become areas, and what a
 * closed month was. Knows indicators and arithmetic, not where records live.
 */
package id.sikap.capacity;
