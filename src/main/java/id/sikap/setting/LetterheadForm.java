package id.sikap.setting;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

class LetterheadForm {

	@NotBlank
	@Size(max = 80)
	String government;

	@NotBlank
	@Size(max = 80)
	String office;

	@Size(max = 100)
	String unit;

	@Size(max = 160)
	String addressLine;

	@NotNull
	YearMonth validFrom;

	int version;

	static LetterheadForm of(Letterhead letterhead, YearMonth validFrom, int version) {
		LetterheadForm form = new LetterheadForm();
		form.government = letterhead.government();
		form.office = letterhead.office();
		form.unit = letterhead.unit();
		form.addressLine = letterhead.address();
		form.validFrom = validFrom;
		form.version = version;
		return form;
	}

	Map<SettingName, String> values() {
		Map<SettingName, String> values = new HashMap<>();
		values.put(SettingName.LETTERHEAD_GOVERNMENT, this.government);
		values.put(SettingName.LETTERHEAD_OFFICE, this.office);
		values.put(SettingName.LETTERHEAD_UNIT, this.unit);
		values.put(SettingName.LETTERHEAD_ADDRESS, this.addressLine);
		return values;
	}

}
