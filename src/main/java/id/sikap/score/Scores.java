package id.sikap.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What holds for every score: exact decimals with ten places, half up, as they are stored
 * (CAPACITY, "Aggregation").
 */
final class Scores {

	static final int PLACES = 10;

	static final BigDecimal LOWEST = BigDecimal.ONE;

	static final BigDecimal SPAN = BigDecimal.valueOf(4);

	/** What a barrier that is itself the evidence leaves of a score. */
	static final BigDecimal CAP = BigDecimal.valueOf(2);

	private Scores() {
	}

	static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
		return dividend.divide(divisor, PLACES, RoundingMode.HALF_UP);
	}

	static BigDecimal stored(BigDecimal value) {
		return value.setScale(PLACES, RoundingMode.HALF_UP);
	}

}
