package id.sikap.score;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What an indicator counts with in a month.
 *
 * @param score 1 to 5, after caps
 * @param source how it came about
 * @param uncapped before a cap; the same without one
 * @param cap type of the barrier that holds it down, null for none
 * @param capAddress the page of that barrier
 * @param period the month or, for a village's sheet, the first month of the quarter that
 * it was scored for
 */
public record IndicatorScore(String unit, String indicator, int score, Source source, int uncapped, String cap,
		String capAddress, YearMonth period) {

	public enum Source {

		/** By the rule, from records. */
		MEASURED,

		/** Measured, and set otherwise with a reason. */
		OVERRULED,

		/** By a coordinator, against the anchors. */
		JUDGED,

		/** Judged for an earlier month or quarter. */
		CARRIED

	}

	IndicatorScore(String unit, String indicator, int score, Source source, YearMonth period) {
		this(unit, indicator, score, source, score, null, null, period);
	}

	/** The cap comes after everything else and never lifts a score. */
	IndicatorScore capped(String barrier, String address) {
		int most = Scores.CAP.intValue();
		return (this.score <= most) ? this : new IndicatorScore(this.unit, this.indicator, most, this.source,
				this.uncapped, barrier, address, this.period);
	}

	public boolean isCapped() {
		return this.cap != null;
	}

	public BigDecimal exact() {
		return BigDecimal.valueOf(this.score);
	}

}
