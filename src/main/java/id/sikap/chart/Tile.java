package id.sikap.chart;

/**
 * A subdistrict on the tile map.
 *
 * @param column its place from the left, from 1
 * @param row its place from the top, from 1
 * @param name never cut: it shrinks to the tile
 * @param text the figure as people read it
 * @param level its class, or null where nothing was measured
 * @param href where it leads, or null
 */
public record Tile(int column, int row, String name, String text, ChartLevel level, String href) {

	/** A tile is 56 units wide, with a gap of 2.5. */
	private static final double PITCH = 58.5;

	private static final double ROOM = 53;

	public double x() {
		return Palette.round((this.column - 1) * PITCH);
	}

	public double y() {
		return Palette.round((this.row - 1) * 49.0);
	}

	/**
	 * Small enough for the longest name; 10 units where there is room. A letter is about
	 * 0.58 of the size wide.
	 */
	public double nameSize() {
		return Palette.round(Math.min(10.5, ROOM / (this.name.length() * 0.62)));
	}

	public String fill(boolean grey) {
		return (this.level == null) ? "#ffffff" : this.level.fill(grey);
	}

	public String ink(boolean grey) {
		return (this.level == null) ? Palette.ink(grey) : this.level.ink(grey);
	}

}
