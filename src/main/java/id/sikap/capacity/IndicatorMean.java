package id.sikap.capacity;

import id.sikap.indicator.Indicator;
import id.sikap.score.Figure;
import id.sikap.score.Measure;

/**
 * An indicator over all units of an area.
 *
 * @param figure its mean, and how many units have a score
 */
public record IndicatorMean(Indicator indicator, Figure figure) {

	public String tone() {
		return Measure.of(this.indicator.level()).tone();
	}

}
