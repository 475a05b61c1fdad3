package id.sikap.indicator;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

class CapacitySettingForm {

	@NotBlank
	@Pattern(regexp = DecimalText.PATTERN, message = "{indicator.error.decimal}")
	String target;

	@NotBlank
	@Pattern(regexp = DecimalText.PATTERN, message = "{indicator.error.decimal}")
	String individualShare;

	@NotBlank
	@Pattern(regexp = DecimalText.PATTERN, message = "{indicator.error.decimal}")
	String organisationalShare;

	@NotBlank
	@Pattern(regexp = DecimalText.PATTERN, message = "{indicator.error.decimal}")
	String socialShare;

	@NotBlank
	@Pattern(regexp = DecimalText.PATTERN, message = "{indicator.error.decimal}")
	String needGap;

	@NotNull
	Integer reportDueDay;

	@NotNull
	YearMonth validFrom;

	int version;

	static CapacitySettingForm of(CapacitySettings settings, YearMonth validFrom, int version) {
		CapacitySettingForm form = new CapacitySettingForm();
		form.target = DecimalText.of(settings.target());
		form.individualShare = DecimalText.of(settings.individualShare());
		form.organisationalShare = DecimalText.of(settings.organisationalShare());
		form.socialShare = DecimalText.of(settings.socialShare());
		form.needGap = DecimalText.of(settings.needGap());
		form.reportDueDay = settings.reportDueDay();
		form.validFrom = validFrom;
		form.version = version;
		return form;
	}

	static String fieldOf(CapacityLevel level) {
		return switch (level) {
			case INDIVIDUAL -> "individualShare";
			case ORGANISATIONAL -> "organisationalShare";
			case SOCIAL_SYSTEM -> "socialShare";
		};
	}

	Map<String, String> values() {
		Map<String, String> values = new HashMap<>();
		values.put(CapacitySettingName.TARGET.name(), DecimalText.stored(this.target));
		values.put(CapacitySettingName.SHARE_INDIVIDUAL.name(), DecimalText.stored(this.individualShare));
		values.put(CapacitySettingName.SHARE_ORGANISATIONAL.name(), DecimalText.stored(this.organisationalShare));
		values.put(CapacitySettingName.SHARE_SOCIAL_SYSTEM.name(), DecimalText.stored(this.socialShare));
		values.put(CapacitySettingName.NEED_GAP.name(), DecimalText.stored(this.needGap));
		values.put(CapacitySettingName.REPORT_DUE_DAY.name(), String.valueOf(this.reportDueDay));
		CapacityRules.checkGeneral(values);
		return values;
	}

}
