package id.sikap.setting;

import java.time.YearMonth;
import java.util.List;

import id.sikap.area.Area;

/**
 * All values that a regency has ever set.
 */
record SettingsOfRegency(Area regency, List<RegencySetting> rows) {

	/**
	 * @param areaCode the regency, or one of its kecamatan, where the regency's value
	 * holds unless it has one of its own
	 */
	String value(String areaCode, SettingName name, YearMonth month) {
		String own = find(areaCode, name, month);
		String common = (own == null) ? find(this.regency.code(), name, month) : own;
		return (common == null) ? name.unset(this.regency) : common;
	}

	private String find(String areaCode, SettingName name, YearMonth month) {
		return this.rows.stream()
			.filter((row) -> row.isOf(areaCode, name) && row.holdsIn(month))
			.findFirst()
			.map(RegencySetting::getValue)
			.orElse(null);
	}

	ReportSettings report(String areaCode, YearMonth month) {
		Letterhead letterhead = new Letterhead(value(areaCode, SettingName.LETTERHEAD_GOVERNMENT, month),
				value(areaCode, SettingName.LETTERHEAD_OFFICE, month),
				value(areaCode, SettingName.LETTERHEAD_UNIT, month),
				value(areaCode, SettingName.LETTERHEAD_ADDRESS, month));
		return new ReportSettings(letterhead, value(areaCode, SettingName.SIGNING_PLACE, month),
				signer(areaCode, month, SettingName.REGENCY_COORDINATOR_TITLE, SettingName.REGENCY_COORDINATOR_NAME,
						SettingName.REGENCY_COORDINATOR_NIP),
				signer(areaCode, month, SettingName.DIVISION_HEAD_TITLE, SettingName.DIVISION_HEAD_NAME,
						SettingName.DIVISION_HEAD_NIP),
				signer(areaCode, month, SettingName.SUBDISTRICT_COORDINATOR_TITLE,
						SettingName.SUBDISTRICT_COORDINATOR_NAME, SettingName.SUBDISTRICT_COORDINATOR_NIP),
				value(areaCode, SettingName.COMPANION_TITLE, month));
	}

	private Signer signer(String areaCode, YearMonth month, SettingName title, SettingName name, SettingName nip) {
		return new Signer(value(areaCode, title, month), value(areaCode, name, month), value(areaCode, nip, month));
	}

}
