package id.sikap.score;

import java.math.BigDecimal;

/**
 * A score from 1 to 5 with ten places, and what it was made of.
 *
 * @param score null where there is not enough to make one: "data belum cukup", never 0
 * @param counted indicators or units with a score
 * @param of all of them
 */
public record Figure(BigDecimal score, int counted, int of) {

	public static final Figure NONE = new Figure(null, 0, 0);

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	public boolean isKnown() {
		return this.score != null;
	}

	/** The score as a share of the way from 1 to 5, in %; null without a score. */
	public BigDecimal index() {
		return (this.score == null) ? null : index(this.score);
	}

	public static BigDecimal index(BigDecimal score) {
		return Scores.divide(score.subtract(Scores.LOWEST).multiply(HUNDRED), Scores.SPAN);
	}

	/** By the unrounded score; null without a score. */
	public CapacityClass capacityClass() {
		return (this.score == null) ? null : CapacityClass.of(this.score);
	}

	/** How much is missing to the target, negative above it; null without a score. */
	public BigDecimal gap(BigDecimal target) {
		return (this.score == null) ? null : target.subtract(this.score);
	}

	/** Whether some units are left out of it. */
	public boolean isPartial() {
		return this.counted < this.of;
	}

}
