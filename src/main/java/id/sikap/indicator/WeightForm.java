package id.sikap.indicator;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import id.sikap.support.RuleViolation;
import jakarta.validation.constraints.NotNull;

class WeightForm {

	/** By the indicator's code. */
	Map<String, String> weights = new LinkedHashMap<>();

	@NotNull
	YearMonth validFrom;

	int version;

	static WeightForm of(CapacitySettings settings, YearMonth validFrom, int version) {
		WeightForm form = new WeightForm();
		settings.weights().forEach((code, weight) -> form.weights.put(code, DecimalText.of(weight)));
		form.validFrom = validFrom;
		form.version = version;
		return form;
	}

	/** As it was typed. */
	public String weight(String code) {
		return this.weights.get(code);
	}

	/**
	 * @param known the weights in force, by the codes of all indicators
	 */
	Map<String, String> values(Map<String, BigDecimal> known) {
		Map<String, String> values = new HashMap<>();
		for (String code : known.keySet()) {
			String typed = this.weights.get(code);
			if (typed == null || !typed.strip().matches(DecimalText.PATTERN)) {
				throw RuleViolation.of("weights[" + code + "]", "indicator.error.decimal");
			}
			String weight = DecimalText.stored(typed.strip());
			CapacityRules.checkWeight(code, new BigDecimal(weight));
			values.put(CapacitySettingName.WEIGHT.of(code), weight);
		}
		return values;
	}

}
