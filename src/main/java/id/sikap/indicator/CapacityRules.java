package id.sikap.indicator;

import java.math.BigDecimal;
import java.util.Map;

import id.sikap.support.RuleViolation;

/**
 * What a regency may set. Values come by their names, numbers with a point.
 */
final class CapacityRules {

	private static final BigDecimal LEAST_WEIGHT = new BigDecimal("0.1");

	private static final BigDecimal GREATEST_WEIGHT = BigDecimal.TEN;

	private static final BigDecimal LEAST_GAP = new BigDecimal("0.1");

	private static final BigDecimal GREATEST_GAP = BigDecimal.valueOf(4);

	private static final BigDecimal GREATEST_SCORE = BigDecimal.valueOf(5);

	/** A later day would leave no time to score the month. */
	private static final BigDecimal LATEST_DUE_DAY = BigDecimal.valueOf(28);

	private static final int LONGEST_ANCHOR = 200;

	private CapacityRules() {
	}

	/**
	 * @throws RuleViolation for the first value that may not be
	 */
	static void checkGeneral(Map<String, String> values) {
		between(values, CapacitySettingName.TARGET, BigDecimal.ONE, GREATEST_SCORE, "target");
		between(values, CapacitySettingName.NEED_GAP, LEAST_GAP, GREATEST_GAP, "needGap");
		between(values, CapacitySettingName.REPORT_DUE_DAY, BigDecimal.ONE, LATEST_DUE_DAY, "reportDueDay");
		BigDecimal sum = BigDecimal.ZERO;
		for (CapacityLevel level : CapacityLevel.values()) {
			sum = sum.add(between(values, CapacitySettingName.valueOf("SHARE_" + level), BigDecimal.ZERO,
					BigDecimal.ONE, CapacitySettingForm.fieldOf(level)));
		}
		if (sum.compareTo(BigDecimal.ONE) != 0) {
			throw RuleViolation.of("individualShare", "indicator.error.shares", DecimalText.of(sum));
		}
	}

	private static BigDecimal between(Map<String, String> values, CapacitySettingName name, BigDecimal least,
			BigDecimal greatest, String field) {
		BigDecimal value = new BigDecimal(values.get(name.name()));
		if (value.compareTo(least) < 0 || value.compareTo(greatest) > 0) {
			throw RuleViolation.of(field, "indicator.error.between", DecimalText.of(least), DecimalText.of(greatest));
		}
		return value;
	}

	static void checkWeight(String indicatorCode, BigDecimal weight) {
		if (weight.compareTo(LEAST_WEIGHT) < 0 || weight.compareTo(GREATEST_WEIGHT) > 0) {
			throw RuleViolation.of("weights[" + indicatorCode + "]", "indicator.error.between",
					DecimalText.of(LEAST_WEIGHT), DecimalText.of(GREATEST_WEIGHT));
		}
	}

	/**
	 * @param original the product's own, whose values the rule must score as well
	 */
	static IndicatorRule checkRule(String text, IndicatorRule original) {
		try {
			IndicatorRule rule = IndicatorRule.parse(text);
			if (rule.covers(original)) {
				return rule;
			}
		}
		catch (IllegalArgumentException ex) {
			// told below, in words for a person
		}
		throw RuleViolation.of("ranges[0]", "indicator.error.rule", original.toString().replace(";", "; "));
	}

	static void checkAnchor(int place, String anchor) {
		if (anchor == null || anchor.isBlank()) {
			throw RuleViolation.of("anchors[" + place + "]", "indicator.error.anchor", place + 1);
		}
		if (anchor.length() > LONGEST_ANCHOR) {
			throw RuleViolation.of("anchors[" + place + "]", "indicator.error.longAnchor", LONGEST_ANCHOR);
		}
	}

}
