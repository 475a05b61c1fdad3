package id.sikap.capacity;

import java.time.YearMonth;
import java.util.List;

import id.sikap.indicator.CapacityLevel;

/**
 * How an area stood in a closed month, for a first page: read from what was stored, in a
 * few statements however many months there are.
 *
 * @param whole the area itself
 * @param units kecamatan of a regency, or companions of a kecamatan; none for a reader
 * who may not see persons
 * @param indicators the mean of each over the area
 */
public record CapacityOverview(YearMonth month, UnitRow whole, List<UnitRow> units, List<IndicatorMean> indicators) {

	public List<IndicatorMean> indicators(CapacityLevel level) {
		return this.indicators.stream().filter((mean) -> mean.indicator().level() == level).toList();
	}

}
