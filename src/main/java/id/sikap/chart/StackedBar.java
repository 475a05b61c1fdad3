package id.sikap.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Counts side by side on a canvas of 160 by 18 units, at most four, from light to dark.
 *
 * @param label what the row is
 * @param href where the rows behind it are, or null
 * @param note a few soft words after the label, or null
 * @param total the sum
 * @param parts what is drawn
 */
public record StackedBar(String label, String href, String note, long total, List<Part> parts) {

	private static final double WIDTH = 160;

	private static final double DIGIT = 7;

	/**
	 * {@code longest} is the total of the longest bar of the set, so that lengths
	 * compare.
	 */
	public static StackedBar of(String label, String href, String note, List<Segment> segments, long longest) {
		List<Part> parts = new ArrayList<>();
		double x = 0;
		for (int i = 0; i < segments.size(); i++) {
			Segment segment = segments.get(i);
			double width = (longest > 0) ? WIDTH * segment.count() / longest : 0;
			if (segment.count() > 0) {
				parts.add(new Part(segment.label(), segment.count(), Palette.round(x), Palette.round(width), i % 4));
			}
			x += width;
		}
		long total = segments.stream().mapToLong(Segment::count).sum();
		return new StackedBar(label, href, note, total, List.copyOf(parts));
	}

	/** The bar in words. */
	public String spoken() {
		return this.parts.stream().map((part) -> part.count() + " " + part.label()).collect(Collectors.joining(", "));
	}

	public record Part(String label, long count, double x, double width, int shade) {

		public String fill(boolean grey) {
			return Palette.shade(this.shade, grey);
		}

		public String ink(boolean grey) {
			return (this.shade < 2) ? Palette.ink(grey) : "#ffffff";
		}

		/**
		 * Whether the figure fits into its part; when not, the words beside the bar carry
		 * it.
		 */
		public boolean roomy() {
			return this.width >= DIGIT * Long.toString(this.count).length() + 2;
		}

	}

}
