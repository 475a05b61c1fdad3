package id.sikap.indicator;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values that get one score.
 *
 * @param from the lowest value, null for no bound; both bounds null together with
 * {@code isNone} for a value that is missing
 * @param mark what the value must carry besides, null for nothing
 */
record ScoreRange(int score, BigDecimal from, boolean withFrom, BigDecimal to, boolean withTo, String mark,
		boolean isNone) {

	private static final Pattern NOTATION = Pattern
		.compile("([1-5]):(?:none|([\\[(])(-?\\d+(?:\\.\\d+)?)?,(-?\\d+(?:\\.\\d+)?)?([\\])])(?:\\+([a-z]+))?)");

	static ScoreRange parse(String text) {
		Matcher parts = NOTATION.matcher(text);
		if (!parts.matches()) {
			throw new IllegalArgumentException("not a score and its range: " + text);
		}
		int score = Integer.parseInt(parts.group(1));
		if (parts.group(2) == null) {
			return new ScoreRange(score, null, false, null, false, null, true);
		}
		ScoreRange range = new ScoreRange(score, number(parts.group(3)), parts.group(2).equals("["),
				number(parts.group(4)), parts.group(5).equals("]"), parts.group(6), false);
		if (range.isEmpty()) {
			throw new IllegalArgumentException("no value lies in " + text);
		}
		return range;
	}

	private static BigDecimal number(String text) {
		return (text == null) ? null : new BigDecimal(text);
	}

	private boolean isEmpty() {
		if (this.from == null || this.to == null) {
			return (this.from == null && this.withFrom) || (this.to == null && this.withTo);
		}
		int order = this.from.compareTo(this.to);
		return order > 0 || (order == 0 && !(this.withFrom && this.withTo));
	}

	boolean takesIn(BigDecimal value, Set<String> marks) {
		if (value == null || this.isNone) {
			return value == null && this.isNone;
		}
		return (this.from == null || isAbove(value)) && (this.to == null || isBelow(value))
				&& (this.mark == null || marks.contains(this.mark));
	}

	private boolean isAbove(BigDecimal value) {
		int order = value.compareTo(this.from);
		return order > 0 || (order == 0 && this.withFrom);
	}

	private boolean isBelow(BigDecimal value) {
		int order = value.compareTo(this.to);
		return order < 0 || (order == 0 && this.withTo);
	}

	/** With the range that comes next by its lowest value. */
	boolean overlaps(ScoreRange next) {
		if (this.to == null || next.from == null) {
			return true;
		}
		int order = this.to.compareTo(next.from);
		return order > 0 || (order == 0 && this.withTo && next.withFrom);
	}

	/**
	 * Whether no value lies between this range and the next; of whole numbers, as days,
	 * none lies between 3 and 4.
	 */
	boolean touches(ScoreRange next) {
		if (this.to == null || next.from == null || overlaps(next)) {
			return false;
		}
		boolean meets = this.to.compareTo(next.from) == 0 && this.withTo != next.withFrom;
		return meets || (this.withTo && next.withFrom && isWhole(this.to) && isWhole(next.from)
				&& this.to.add(BigDecimal.ONE).compareTo(next.from) == 0);
	}

	private static boolean isWhole(BigDecimal number) {
		return number.stripTrailingZeros().scale() <= 0;
	}

	boolean startsAs(ScoreRange other) {
		return isSame(this.from, other.from) && this.withFrom == other.withFrom;
	}

	boolean endsAs(ScoreRange other) {
		return isSame(this.to, other.to) && this.withTo == other.withTo;
	}

	private static boolean isSame(BigDecimal one, BigDecimal other) {
		return (one == null || other == null) ? one == other : one.compareTo(other) == 0;
	}

	String notation() {
		return this.isNone ? "none" : (this.withFrom ? "[" : "(") + text(this.from) + "," + text(this.to)
				+ (this.withTo ? "]" : ")") + ((this.mark == null) ? "" : "+" + this.mark);
	}

	private static String text(BigDecimal number) {
		return (number == null) ? "" : number.toPlainString();
	}

}
