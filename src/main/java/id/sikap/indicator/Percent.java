package id.sikap.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Shares in percent from whole counts: one division at the end, so that a share that is
 * exactly on an edge of a rule stays there.
 */
public final class Percent {

	/** More than the ten that are stored. */
	public static final int PLACES = 20;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private Percent() {
	}

	/**
	 * @param whole above 0
	 */
	public static BigDecimal of(long part, long whole) {
		return divide(HUNDRED.multiply(BigDecimal.valueOf(part)), BigDecimal.valueOf(whole));
	}

	/**
	 * The mean of shares; those of nothing are left out.
	 * @param counts part and whole of each share in turn
	 * @return null when nothing is left
	 */
	public static BigDecimal mean(List<Long> counts) {
		BigDecimal numerator = BigDecimal.ZERO;
		BigDecimal denominator = BigDecimal.ONE;
		int shares = 0;
		for (int i = 0; i < counts.size(); i += 2) {
			if (counts.get(i + 1) > 0) {
				BigDecimal whole = BigDecimal.valueOf(counts.get(i + 1));
				numerator = numerator.multiply(whole).add(BigDecimal.valueOf(counts.get(i)).multiply(denominator));
				denominator = denominator.multiply(whole);
				shares++;
			}
		}
		return (shares == 0) ? null
				: divide(numerator.multiply(HUNDRED), denominator.multiply(BigDecimal.valueOf(shares)));
	}

	/** At {@value #PLACES} places, half up. */
	public static BigDecimal divide(BigDecimal part, BigDecimal whole) {
		return part.divide(whole, PLACES, RoundingMode.HALF_UP);
	}

}
