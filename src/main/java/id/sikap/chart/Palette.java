package id.sikap.chart;

import java.util.Map;

/**
 * Colours by name, for drawings that no stylesheet reaches: a PDF has none for its SVG.
 * Templates call it as {@code T(id.sikap.chart.Palette)}; {@code grey} is for paper.
 */
public final class Palette {

	private static final Map<String, String> FILLS = Map.of("individu", "#1d5fa8", "organisasi", "#8a5a00", "sistem",
			"#6b3fa0", "accent", "#0a5c63", "bad", "#a3201a", "warn", "#8a5200", "good", "#1b6e47");

	private static final String[] SHADES = { "#c9d6dc", "#8ba3b0", "#30505f", "#17232b" };

	private static final String[] GREY_SHADES = { "#e6e6e6", "#b5b5b5", "#4a4a4a", "#000000" };

	private Palette() {
	}

	/** The colour of a tone; unknown or null is a neutral one. */
	public static String fill(String tone, boolean grey) {
		if (grey) {
			return "#444444";
		}
		return (tone == null) ? "#3d5a66" : FILLS.getOrDefault(tone, "#3d5a66");
	}

	/** The colour of the parts of a stacked bar, from 0 (light) to 3 (dark). */
	public static String shade(int number, boolean grey) {
		return (grey ? GREY_SHADES : SHADES)[number];
	}

	public static String track(boolean grey) {
		return grey ? "#e2e2e2" : "#e3e9ec";
	}

	public static String ink(boolean grey) {
		return grey ? "#000000" : "#17232b";
	}

	/**
	 * What is drawn of a value of 0 to 100: kept inside the track, nothing for a missing
	 * one.
	 */
	public static double length(Number value) {
		return (value == null) ? 0 : round(Math.max(0, Math.min(100, value.doubleValue())));
	}

	/** One decimal is finer than a pixel and keeps the page small. */
	static double round(double value) {
		return Math.round(value * 10) / 10.0;
	}

}
