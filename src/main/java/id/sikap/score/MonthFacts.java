package id.sikap.score;

import java.util.List;

import id.sikap.indicator.CapacitySettings;
import id.sikap.indicator.Indicator;

/**
 * What the figures of a regency's month are made of.
 *
 * @param scores after caps, of the units that count
 */
record MonthFacts(String regencyCode, List<Unit> units, List<Caseload> caseload, List<IndicatorScore> scores,
		List<Indicator> indicators, CapacitySettings settings) {

}
