package id.sikap.capacity;

import java.util.List;

import id.sikap.area.Area;
import id.sikap.indicator.CapacityLevel;

/**
 * An area's month.
 *
 * @param closed whether its figures are final
 * @param whole the area itself
 * @param subdistricts of a regency, ranked
 * @param companions of a kecamatan, for those who may see persons
 * @param villages of a kecamatan
 */
public record AreaView(Area area, boolean closed, UnitRow whole, List<UnitRow> subdistricts, List<UnitRow> companions,
		List<UnitRow> villages, List<IndicatorMean> indicators) {

	public List<IndicatorMean> indicators(CapacityLevel level) {
		return this.indicators.stream().filter((mean) -> mean.indicator().level() == level).toList();
	}

	/** The means of companions. */
	public List<IndicatorMean> ofCompanions() {
		return indicators(CapacityLevel.INDIVIDUAL);
	}

	/** The scores of a kecamatan's team, the means of a regency's. */
	public List<IndicatorMean> ofTeams() {
		return indicators(CapacityLevel.ORGANISATIONAL);
	}

}
