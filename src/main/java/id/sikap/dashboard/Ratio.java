package id.sikap.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;

import id.sikap.coverage.Coverage;

/**
 * A part of a whole, compared as exact numbers. A whole of 0 has no share.
 */
record Ratio(int part, int whole) {

	private static final int PLACES = 10;

	/** The lowest first; what has no share comes last. */
	static final Comparator<Ratio> LOWEST_FIRST = Comparator.comparing(Ratio::percent,
			Comparator.nullsLast(Comparator.naturalOrder()));

	/** Groups that met, of those that had to. */
	static Ratio coverage(Coverage figures) {
		return new Ratio(figures.held(), figures.due());
	}

	/** Present marks of all marks of the month. */
	static Ratio attendance(Coverage figures) {
		return new Ratio(figures.present(), figures.marks());
	}

	/** From 0 to 100, null without a whole. */
	BigDecimal percent() {
		return (this.whole == 0) ? null : BigDecimal.valueOf(this.part * 100L)
			.divide(BigDecimal.valueOf(this.whole), PLACES, RoundingMode.HALF_UP);
	}

	/** For drawing only. */
	Double length() {
		return (this.whole == 0) ? null : Double.valueOf(percent().doubleValue());
	}

	/** Points of percent more than before, null where one of them has no share. */
	BigDecimal change(Ratio before) {
		return (this.whole == 0 || before.whole == 0) ? null : percent().subtract(before.percent());
	}

}
