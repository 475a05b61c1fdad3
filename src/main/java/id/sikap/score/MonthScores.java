package id.sikap.score;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.sikap.indicator.CapacityLevel;
import id.sikap.indicator.CapacitySettings;
import id.sikap.indicator.Indicator;

/**
 * All figures of a regency's month: of a closed one as they were stored, of an open one
 * as far as it is scored.
 *
 * @param closed whether they are final; else provisional
 * @param units by key
 */
public record MonthScores(String regencyCode, YearMonth month, boolean closed, Map<String, UnitScores> units,
		List<Indicator> indicators, CapacitySettings settings) {

	public Optional<UnitScores> unit(String key) {
		return Optional.ofNullable(this.units.get(key));
	}

	/** The units of a kind in an area, in the order of their kecamatan and name. */
	public List<UnitScores> within(String areaCode, UnitKind kind) {
		return this.units.values()
			.stream()
			.filter((unit) -> unit.unit().kind() == kind && unit.unit().subdistrictCode().startsWith(areaCode))
			.toList();
	}

	public List<Indicator> indicators(CapacityLevel level) {
		return this.indicators.stream().filter((indicator) -> indicator.level() == level).toList();
	}

	/**
	 * The mean of an indicator over the units of an area, of villages weighted by their
	 * active KPM.
	 */
	public Figure mean(String areaCode, Indicator indicator) {
		WeightedMean mean = new WeightedMean();
		for (UnitScores unit : within(areaCode, UnitKind.of(indicator.level()))) {
			int weight = (indicator.level() == CapacityLevel.SOCIAL_SYSTEM) ? unit.unit().households() : 1;
			IndicatorScore score = unit.indicator(indicator.code());
			if (weight > 0) {
				mean.add((score != null) ? score.exact() : null, weight);
			}
		}
		return mean.figure();
	}

}
