package id.sikap.chart;

/**
 * One picture of a set that shares its scale.
 *
 * @param label whose line it is
 * @param href where it leads, or null
 * @param text the last figure as people read it
 * @param line the line itself, made with the range of the whole set
 * @param spoken the same in words, for who does not see it
 * @param tone a colour of the palette, or null
 */
public record Multiple(String label, String href, String text, Sparkline line, String spoken, String tone) {
}
