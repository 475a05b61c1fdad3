package id.sikap.score;

import java.math.BigDecimal;

/**
 * The mean of what has a score. What has none is left out and counted.
 */
final class WeightedMean {

	private BigDecimal sum = BigDecimal.ZERO;

	private BigDecimal weights = BigDecimal.ZERO;

	private int counted;

	private int of;

	/**
	 * @param score null for none
	 */
	WeightedMean add(BigDecimal score, BigDecimal weight) {
		this.of++;
		if (score != null) {
			this.sum = this.sum.add(score.multiply(weight));
			this.weights = this.weights.add(weight);
			this.counted++;
		}
		return this;
	}

	WeightedMean add(BigDecimal score) {
		return add(score, BigDecimal.ONE);
	}

	WeightedMean add(BigDecimal score, int weight) {
		return add(score, BigDecimal.valueOf(weight));
	}

	/** Without a score where nothing has one, or nothing that weighs anything. */
	Figure figure() {
		return new Figure((this.weights.signum() > 0) ? Scores.divide(this.sum, this.weights) : null, this.counted,
				this.of);
	}

	/**
	 * Of a level's indicators: without a score where fewer than 60 % of them have one.
	 */
	Figure figureOfLevel() {
		boolean enough = this.counted * 100 >= this.of * 60;
		return enough ? figure() : new Figure(null, this.counted, this.of);
	}

}
