package id.sikap.setting;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

import id.sikap.area.Area;

/**
 * What can be set, and what holds as long as nobody has set it.
 */
public enum SettingName {

	LETTERHEAD_GOVERNMENT((regency) -> "Pemerintah " + regency.name()),

	LETTERHEAD_OFFICE("Dinas Sosial"),

	LETTERHEAD_UNIT("Pelaksana Program Keluarga Harapan (PKH)"),

	/** Street, telephone, web: one line. */
	LETTERHEAD_ADDRESS(""),

	/** Where the regency's reports are signed; those of a kecamatan are signed there. */
	SIGNING_PLACE((regency) -> regency.name().replaceFirst("^(Kabupaten|Kota) ", "")),

	/** Korkab, since 2025 also Ketua Tim (DOMAIN 3.1). */
	REGENCY_COORDINATOR_TITLE("Koordinator Kabupaten/Kota"), REGENCY_COORDINATOR_NAME(""), REGENCY_COORDINATOR_NIP(""),

	DIVISION_HEAD_TITLE("Kepala Bidang Perlindungan dan Jaminan Sosial"), DIVISION_HEAD_NAME(""), DIVISION_HEAD_NIP(""),

	SUBDISTRICT_COORDINATOR_TITLE("Koordinator Kecamatan"),

	/** Of one kecamatan each. */
	SUBDISTRICT_COORDINATOR_NAME(""), SUBDISTRICT_COORDINATOR_NIP(""),

	/** For companions whose own position is not recorded. */
	COMPANION_TITLE("Pendamping PKH");

	static final Set<SettingName> LETTERHEAD = EnumSet.range(LETTERHEAD_GOVERNMENT, LETTERHEAD_ADDRESS);

	static final Set<SettingName> SIGNERS = EnumSet.of(SIGNING_PLACE, REGENCY_COORDINATOR_TITLE,
			REGENCY_COORDINATOR_NAME, REGENCY_COORDINATOR_NIP, DIVISION_HEAD_TITLE, DIVISION_HEAD_NAME,
			DIVISION_HEAD_NIP, SUBDISTRICT_COORDINATOR_TITLE, COMPANION_TITLE);

	static final Set<SettingName> SUBDISTRICT_SIGNER = EnumSet.of(SUBDISTRICT_COORDINATOR_NAME,
			SUBDISTRICT_COORDINATOR_NIP);

	private final Function<Area, String> unset;

	SettingName(String unset) {
		this((regency) -> unset);
	}

	SettingName(Function<Area, String> unset) {
		this.unset = unset;
	}

	String unset(Area regency) {
		return this.unset.apply(regency);
	}

	/** Key of the words for it. */
	public String messageKey() {
		return "setting.name." + name();
	}

}
