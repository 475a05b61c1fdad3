package id.sikap.indicator;

import java.math.BigDecimal;
import java.util.List;

/**
 * Names of what a regency may set; the first six have a value that holds as long as it
 * has not, the rest stand for one indicator each.
 */
enum CapacitySettingName {

	TARGET("4"), SHARE_INDIVIDUAL("0.5"), SHARE_ORGANISATIONAL("0.3"), SHARE_SOCIAL_SYSTEM("0.2"),

	NEED_GAP("1"), REPORT_DUE_DAY("5"),

	WEIGHT("1"), RULE(null), ANCHORS(null);

	/** Of the settings that hold for a whole regency. */
	static final List<CapacitySettingName> GENERAL = List.of(TARGET, SHARE_INDIVIDUAL, SHARE_ORGANISATIONAL,
			SHARE_SOCIAL_SYSTEM, NEED_GAP, REPORT_DUE_DAY);

	private final String unset;

	CapacitySettingName(String unset) {
		this.unset = unset;
	}

	/** As it stands in the table: {@code TARGET}, {@code WEIGHT.I3}. */
	String of(String indicatorCode) {
		return name() + "." + indicatorCode;
	}

	/** Null where each indicator has its own. */
	String unset() {
		return this.unset;
	}

	/** What the indicator says for {@link #RULE} or {@link #ANCHORS}. */
	String of(Indicator indicator) {
		return (this == RULE) ? String.valueOf(indicator.rule()) : String.join("\n", indicator.anchors());
	}

	BigDecimal number(String value) {
		return new BigDecimal((value == null) ? this.unset : value);
	}

}
