package id.sikap.setting;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

class SignersForm {

	static final String NIP = "(\\s*\\d){18}\\s*";

	@NotBlank
	@Size(max = 60)
	String signingPlace;

	@NotBlank
	@Size(max = 80)
	String regencyTitle;

	@Size(max = 100)
	String regencyName;

	@Pattern(regexp = NIP, message = "{setting.error.nip}")
	String regencyNip;

	@NotBlank
	@Size(max = 80)
	String divisionTitle;

	@Size(max = 100)
	String divisionName;

	@Pattern(regexp = NIP, message = "{setting.error.nip}")
	String divisionNip;

	@NotBlank
	@Size(max = 80)
	String subdistrictTitle;

	@NotBlank
	@Size(max = 80)
	String companionTitle;

	@NotNull
	YearMonth validFrom;

	int version;

	static SignersForm of(ReportSettings settings, YearMonth validFrom, int version) {
		SignersForm form = new SignersForm();
		form.signingPlace = settings.place();
		form.regencyTitle = settings.regencyCoordinator().title();
		form.regencyName = settings.regencyCoordinator().name();
		form.regencyNip = settings.regencyCoordinator().nip();
		form.divisionTitle = settings.divisionHead().title();
		form.divisionName = settings.divisionHead().name();
		form.divisionNip = settings.divisionHead().nip();
		form.subdistrictTitle = settings.subdistrictCoordinator().title();
		form.companionTitle = settings.companionTitle();
		form.validFrom = validFrom;
		form.version = version;
		return form;
	}

	Map<SettingName, String> values() {
		Map<SettingName, String> values = new HashMap<>();
		values.put(SettingName.SIGNING_PLACE, this.signingPlace);
		values.put(SettingName.REGENCY_COORDINATOR_TITLE, this.regencyTitle);
		values.put(SettingName.REGENCY_COORDINATOR_NAME, this.regencyName);
		values.put(SettingName.REGENCY_COORDINATOR_NIP, digits(this.regencyNip));
		values.put(SettingName.DIVISION_HEAD_TITLE, this.divisionTitle);
		values.put(SettingName.DIVISION_HEAD_NAME, this.divisionName);
		values.put(SettingName.DIVISION_HEAD_NIP, digits(this.divisionNip));
		values.put(SettingName.SUBDISTRICT_COORDINATOR_TITLE, this.subdistrictTitle);
		values.put(SettingName.COMPANION_TITLE, this.companionTitle);
		return values;
	}

	/** Without the spaces that people put into it. */
	static String digits(String nip) {
		return (nip == null) ? null : nip.replaceAll("\\s", "");
	}

}
