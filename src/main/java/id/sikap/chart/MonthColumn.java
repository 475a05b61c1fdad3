package id.sikap.chart;

/**
 * One column of a year.
 *
 * @param label the month in short, as in "Okt"
 * @param name the month in full, as in "Oktober 2026"
 * @param value the height as a share of 100, or null where nothing was measured
 * @param text the figure as people read it
 * @param href where the rows behind it are, or null
 * @param current whether this is the month of the page
 */
public record MonthColumn(String label, String name, Double value, String text, String href, boolean current) {

	/** The drawn height, kept inside the canvas of 100. */
	public double height() {
		return Palette.length(this.value);
	}

	public double top() {
		return Palette.round(100 - height());
	}

}
