package id.sikap.chart;

/**
 * The five classes of an index from 0 to 100, in the order of the legend. The colours are
 * safe for colour-blind eyes and become five greys on paper; {@link #number()} stands
 * beside the colour wherever it matters.
 */
public enum ChartLevel {

	VERY_LOW("#9a4b13", "#ffffff", "#4a4a4a", "#ffffff"), LOW("#dcb173", "#17232b", "#8f8f8f", "#000000"),
	MIDDLE("#eef0ee", "#17232b", "#c4c4c4", "#000000"), HIGH("#8ccabf", "#17232b", "#e6e6e6", "#000000"),
	VERY_HIGH("#0b6f66", "#ffffff", "#ffffff", "#000000");

	private final String fill;

	private final String ink;

	private final String greyFill;

	private final String greyInk;

	ChartLevel(String fill, String ink, String greyFill, String greyInk) {
		this.fill = fill;
		this.ink = ink;
		this.greyFill = greyFill;
		this.greyInk = greyInk;
	}

	/** The class of an index: 0 up to 20 is the lowest, above 80 the highest. */
	public static ChartLevel of(double index) {
		return values()[Math.max(0, Math.min(4, (int) Math.ceil(index / 20) - 1))];
	}

	public String fill(boolean grey) {
		return grey ? this.greyFill : this.fill;
	}

	public String ink(boolean grey) {
		return grey ? this.greyInk : this.ink;
	}

	public int number() {
		return ordinal() + 1;
	}

	/** The message key of its word, as in "Sangat rendah". */
	public String key() {
		return "chart.class." + number();
	}

}
