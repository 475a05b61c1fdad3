package id.sikap.indicator;

import java.time.YearMonth;
import java.util.List;

/**
 * All values that a regency has ever set, the newest of each name first.
 */
record SettingsInForce(List<CapacitySetting> rows) {

	/** Null where the regency has set nothing for the month. */
	String value(String name, YearMonth month) {
		return this.rows.stream()
			.filter((row) -> row.getName().equals(name) && row.holdsIn(month))
			.findFirst()
			.map(CapacitySetting::getValue)
			.orElse(null);
	}

	List<CapacitySetting> of(String name) {
		return this.rows.stream().filter((row) -> row.getName().equals(name)).toList();
	}

	/** With the regency's own thresholds and anchors. */
	Indicator adapt(Indicator indicator, YearMonth month) {
		String rule = value(CapacitySettingName.RULE.of(indicator.code()), month);
		String anchors = value(CapacitySettingName.ANCHORS.of(indicator.code()), month);
		return new Indicator(indicator.code(), indicator.level(), indicator.dimension(), indicator.name(),
				indicator.content(), indicator.measured(), indicator.metric(),
				(rule == null) ? indicator.rule() : IndicatorRule.parse(rule), indicator.definition(),
				(anchors == null) ? indicator.anchors() : List.of(anchors.split("\n")));
	}

}
