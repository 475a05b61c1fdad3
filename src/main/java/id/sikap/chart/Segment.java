package id.sikap.chart;

/**
 * A part of a stacked bar.
 *
 * @param label what it counts, as in "< 30 hari"
 * @param count how many
 */
public record Segment(String label, long count) {
}
