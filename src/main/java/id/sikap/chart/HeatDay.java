package id.sikap.chart;

import java.time.LocalDate;

/**
 * A day of a heat-map calendar.
 *
 * @param day the date
 * @param count the figure in the cell; 0 is left empty
 * @param shade how dark: 0 (nothing) to 4
 * @param href where its rows are, or null
 * @param within whether it belongs to the month shown, and not to the week around it
 * @param today whether it is today
 */
public record HeatDay(LocalDate day, long count, int shade, String href, boolean within, boolean today) {
}
