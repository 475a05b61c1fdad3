package id.sikap.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A line without axes on a canvas of 120 by 26 units. A missing month is a gap in the
 * line, never a zero.
 *
 * @param lines the points of each unbroken stretch, as SVG writes them
 * @param lastX where the last measured point is, or null when nothing was measured
 * @param lastY see lastX
 */
public record Sparkline(List<String> lines, Double lastX, Double lastY) {

	private static final double WIDTH = 120;

	private static final double HEIGHT = 26;

	private static final double PAD = 4;

	/** Scaled to its own lowest and highest value. */
	public static Sparkline of(List<? extends Number> values) {
		double min = values.stream().filter((v) -> v != null).mapToDouble(Number::doubleValue).min().orElse(0);
		double max = values.stream().filter((v) -> v != null).mapToDouble(Number::doubleValue).max().orElse(1);
		return of(values, min, max);
	}

	/** Scaled to a range given, so that several can be compared. */
	public static Sparkline of(List<? extends Number> values, double min, double max) {
		double step = (values.size() > 1) ? (WIDTH - 2 * PAD) / (values.size() - 1) : 0;
		double span = (max > min) ? max - min : 1;
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		Double x = null;
		Double y = null;
		for (int i = 0; i < values.size(); i++) {
			Number value = values.get(i);
			if (value == null) {
				finish(line, lines);
				continue;
			}
			x = Palette.round(PAD + i * step);
			y = Palette.round(HEIGHT - PAD - (value.doubleValue() - min) / span * (HEIGHT - 2 * PAD));
			line.append(line.isEmpty() ? "" : " ").append(x).append(',').append(y);
		}
		finish(line, lines);
		return new Sparkline(List.copyOf(lines), x, y);
	}

	private static void finish(StringBuilder line, List<String> lines) {
		if (!line.isEmpty()) {
			lines.add(line.toString());
			line.setLength(0);
		}
	}

}
