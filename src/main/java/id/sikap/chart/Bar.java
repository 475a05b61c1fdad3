package id.sikap.chart;

/**
 * One row of a bar table.
 *
 * @param label what is measured
 * @param href where the rows behind the figure are, or null
 * @param value the length as a share of 100, or null where nothing was measured
 * @param text the figure as people read it
 * @param note a few soft words after the label, or null
 * @param tone a colour of the palette: individu, organisasi, sistem, accent, bad, warn,
 * good; null is neutral
 */
public record Bar(String label, String href, Double value, String text, String note, String tone) {

	public Bar(String label, Double value, String text) {
		this(label, null, value, text, null, null);
	}

	public Bar(String label, String href, Double value, String text) {
		this(label, href, value, text, null, null);
	}

	/** The drawn length, kept inside the track. */
	public double length() {
		return Palette.length(this.value);
	}

}
