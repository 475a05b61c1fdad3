package id.sikap.score;

import java.math.BigDecimal;

/**
 * The class of a score, by the unrounded one.
 */
public enum CapacityClass {

	VERY_LOW("1.80"), LOW("2.60"), MIDDLE("3.40"), HIGH("4.20"), VERY_HIGH(null);

	private final BigDecimal below;

	CapacityClass(String below) {
		this.below = (below != null) ? new BigDecimal(below) : null;
	}

	public static CapacityClass of(BigDecimal score) {
		for (CapacityClass candidate : values()) {
			if (candidate.below == null || score.compareTo(candidate.below) < 0) {
				return candidate;
			}
		}
		throw new IllegalStateException();
	}

	/** Whether a score reads as hindered or as a gap of capacity. */
	public static boolean isWeak(BigDecimal score) {
		return score.compareTo(LOW.below) < 0;
	}

	/** As in the legend of charts. */
	public int number() {
		return ordinal() + 1;
	}

}
