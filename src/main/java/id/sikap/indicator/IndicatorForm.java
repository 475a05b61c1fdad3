package id.sikap.indicator;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.validation.constraints.NotNull;

/**
 * What the scores 1 to 5 of an indicator mean, in this order, and the values that get
 * them where there is a rule.
 */
class IndicatorForm {

	List<String> anchors = new ArrayList<>();

	List<String> ranges = new ArrayList<>();

	@NotNull
	YearMonth validFrom;

	int version;

	static IndicatorForm of(Indicator indicator, YearMonth validFrom, int version) {
		IndicatorForm form = new IndicatorForm();
		form.anchors.addAll(indicator.anchors());
		if (indicator.rule() != null) {
			IntStream.rangeClosed(1, 5).mapToObj(indicator.rule()::range).forEach(form.ranges::add);
		}
		form.validFrom = validFrom;
		form.version = version;
		return form;
	}

	/** The names of what the form may change. */
	static List<String> names(String code) {
		return List.of(CapacitySettingName.ANCHORS.of(code), CapacitySettingName.RULE.of(code));
	}

	/**
	 * @param original as the product has it
	 */
	Map<String, String> values(Indicator original) {
		Map<String, String> values = new HashMap<>();
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			String anchor = (i < this.anchors.size()) ? this.anchors.get(i) : null;
			CapacityRules.checkAnchor(i, anchor);
			lines.add(anchor.strip().replaceAll("\\s+", " "));
		}
		values.put(CapacitySettingName.ANCHORS.of(original.code()), String.join("\n", lines));
		if (original.rule() != null) {
			values.put(CapacitySettingName.RULE.of(original.code()),
					CapacityRules.checkRule(rule(), original.rule()).toString());
		}
		return values;
	}

	private String rule() {
		return IntStream.range(0, Math.min(5, this.ranges.size()))
			.filter((i) -> this.ranges.get(i) != null && !this.ranges.get(i).isBlank())
			.mapToObj((i) -> (i + 1) + ":" + this.ranges.get(i).replaceAll("\\s", ""))
			.collect(Collectors.joining(";"));
	}

}
