package id.sikap.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A score against the mean of the three periods before it.
 *
 * @param change score less mean, ten places
 */
public record Trend(BigDecimal change, Way way) {

	private static final int PERIODS = 3;

	private static final int AT_LEAST = 2;

	private static final BigDecimal STEP = new BigDecimal("0.30");

	public enum Way {

		UP, FLAT, DOWN

	}

	/**
	 * @param before scores of the periods before, the latest first, null where there was
	 * none
	 * @return null where there is no score, or fewer than two of the three before
	 */
	public static Trend of(BigDecimal score, List<BigDecimal> before) {
		WeightedMean mean = new WeightedMean();
		before.stream().limit(PERIODS).filter(Objects::nonNull).forEach(mean::add);
		Figure earlier = mean.figure();
		if (score == null || earlier.counted() < AT_LEAST) {
			return null;
		}
		BigDecimal change = score.subtract(earlier.score());
		Way way = (change.compareTo(STEP) >= 0) ? Way.UP : (change.compareTo(STEP.negate()) <= 0) ? Way.DOWN : Way.FLAT;
		return new Trend(change, way);
	}

	/** Whether the score fell in this period and in the one before. */
	public static boolean fellTwice(BigDecimal score, List<BigDecimal> before) {
		if (before.isEmpty()) {
			return false;
		}
		Trend now = of(score, before);
		Trend earlier = of(before.get(0), before.subList(1, before.size()));
		return now != null && earlier != null && now.way == Way.DOWN && earlier.way == Way.DOWN;
	}

	/** As the trend's fragment wants it. */
	public String tone() {
		return switch (this.way) {
			case UP -> "up";
			case DOWN -> "down";
			case FLAT -> "flat";
		};
	}

}
