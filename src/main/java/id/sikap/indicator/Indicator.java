package id.sikap.indicator;

import java.util.List;

/**
 * An indicator as it is in force for a regency in a month.
 *
 * @param dimension null outside the individual level
 * @param measured whether records give the score; else a person judges it by the anchors
 * @param metric name of its {@link MeasuredIndicator}; a judged indicator may have one,
 * whose score is a suggestion that is never entered by itself; null for none
 * @param rule how the metric's value becomes a score, null where there is no metric
 * @param definition how the value is computed, null where there is no metric
 * @param anchors what the scores 1 to 5 mean, in this order
 */
public record Indicator(String code, CapacityLevel level, Dimension dimension, String name, String content,
		boolean measured, String metric, IndicatorRule rule, String definition, List<String> anchors) {

	/**
	 * What the score means.
	 * @param score from 1 to 5
	 */
	public String anchor(int score) {
		return this.anchors.get(score - 1);
	}

}
