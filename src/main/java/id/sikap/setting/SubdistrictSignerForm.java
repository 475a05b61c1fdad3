package id.sikap.setting;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

class SubdistrictSignerForm {

	@Size(max = 100)
	String signerName;

	@Pattern(regexp = SignersForm.NIP, message = "{setting.error.nip}")
	String signerNip;

	@NotNull
	YearMonth validFrom;

	int version;

	static SubdistrictSignerForm of(Signer signer, YearMonth validFrom, int version) {
		SubdistrictSignerForm form = new SubdistrictSignerForm();
		form.signerName = signer.name();
		form.signerNip = signer.nip();
		form.validFrom = validFrom;
		form.version = version;
		return form;
	}

	Map<SettingName, String> values() {
		Map<SettingName, String> values = new HashMap<>();
		values.put(SettingName.SUBDISTRICT_COORDINATOR_NAME, this.signerName);
		values.put(SettingName.SUBDISTRICT_COORDINATOR_NIP, SignersForm.digits(this.signerNip));
		return values;
	}

}
