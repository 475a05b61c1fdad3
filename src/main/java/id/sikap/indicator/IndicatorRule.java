package id.sikap.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How a value becomes a score: {@code 1:[0,50);2:[50,70)}. A range takes in the bound
 * beside a square bracket and leaves out the one beside a round bracket; an empty bound
 * is none. {@code none} is for a value that is missing although it was due, and
 * {@code [20,)+certificate} asks for a mark besides the value. Of scores that fit, the
 * highest counts.
 */
public final class IndicatorRule {

	private final List<ScoreRange> ranges;

	private IndicatorRule(List<ScoreRange> ranges) {
		this.ranges = ranges;
	}

	/**
	 * @throws IllegalArgumentException when it is not written in this way, a score stands
	 * twice, or two ranges take in the same value
	 */
	public static IndicatorRule parse(String text) {
		List<ScoreRange> ranges = new ArrayList<>();
		for (String part : text.split(";")) {
			ranges.add(ScoreRange.parse(part.strip()));
		}
		Set<Integer> scores = new HashSet<>();
		for (ScoreRange range : ranges) {
			if (!scores.add(range.score())) {
				throw new IllegalArgumentException("score " + range.score() + " stands twice: " + text);
			}
		}
		IndicatorRule rule = new IndicatorRule(List.copyOf(ranges));
		if (rule.hasOverlap()) {
			throw new IllegalArgumentException("two scores for one value: " + text);
		}
		return rule;
	}

	/** Nothing where no range takes the value in. */
	public OptionalInt score(MeasuredValue value) {
		return this.ranges.stream()
			.filter((range) -> range.takesIn(value.value(), value.marks()))
			.mapToInt(ScoreRange::score)
			.max();
	}

	/**
	 * The range of a score as it is written, without the score; empty for none.
	 * @param score from 1 to 5
	 */
	public String range(int score) {
		return this.ranges.stream()
			.filter((range) -> range.score() == score)
			.findFirst()
			.map(ScoreRange::notation)
			.orElse("");
	}

	/**
	 * Whether this rule may stand for another: it gives a score to the same values, none
	 * of them twice and without a hole, and asks for the same marks.
	 */
	boolean covers(IndicatorRule other) {
		List<ScoreRange> own = steps();
		List<ScoreRange> others = other.steps();
		if (own.isEmpty() || others.isEmpty() || !marks().equals(other.marks()) || this.hasNone() != other.hasNone()) {
			return false;
		}
		for (int i = 1; i < own.size(); i++) {
			if (!own.get(i - 1).touches(own.get(i))) {
				return false;
			}
		}
		return own.get(0).startsAs(others.get(0)) && own.get(own.size() - 1).endsAs(others.get(others.size() - 1));
	}

	private boolean hasNone() {
		return this.ranges.stream().anyMatch(ScoreRange::isNone);
	}

	private Set<String> marks() {
		Set<String> marks = new HashSet<>();
		this.ranges.stream().map(ScoreRange::mark).filter((mark) -> mark != null).forEach(marks::add);
		return marks;
	}

	/** Ranges of values without marks, from the lowest. */
	private List<ScoreRange> steps() {
		return this.ranges.stream()
			.filter((range) -> !range.isNone() && range.mark() == null)
			.sorted(Comparator.comparing(ScoreRange::from, Comparator.nullsFirst(Comparator.naturalOrder()))
				.thenComparing(ScoreRange::to, Comparator.nullsLast(Comparator.naturalOrder())))
			.toList();
	}

	private boolean hasOverlap() {
		List<ScoreRange> steps = steps();
		for (int i = 1; i < steps.size(); i++) {
			if (steps.get(i - 1).overlaps(steps.get(i))) {
				return true;
			}
		}
		return false;
	}

	/** As {@link #parse} reads it, scores in rising order. */
	@Override
	public String toString() {
		return String.join(";",
				this.ranges.stream()
					.sorted(Comparator.comparingInt(ScoreRange::score))
					.map((range) -> range.score() + ":" + range.notation())
					.toList());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof IndicatorRule rule && rule.toString().equals(toString());
	}

	@Override
	public int hashCode() {
		return toString().hashCode();
	}

}
