package id.sikap.household;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The family's way through the programme (DOMAIN 2.5).
 */
public enum HouseholdStatus {

	CALON, VALIDASI, ELIGIBLE, NON_ELIGIBLE, AKTIF, DITANGGUHKAN, CALON_GRADUASI, GRADUASI_MANDIRI, GRADUASI_PPSE,
	GRADUASI_ALAMIAH, KELUAR;

	private static final Set<HouseholdStatus> ENDS = EnumSet.of(NON_ELIGIBLE, GRADUASI_MANDIRI, GRADUASI_PPSE,
			GRADUASI_ALAMIAH, KELUAR);

	/** The states that may follow this one. */
	public Set<HouseholdStatus> next() {
		return switch (this) {
			case CALON -> EnumSet.of(VALIDASI);
			case VALIDASI -> EnumSet.of(ELIGIBLE, NON_ELIGIBLE);
			case ELIGIBLE -> EnumSet.of(AKTIF);
			case AKTIF -> EnumSet.of(DITANGGUHKAN, CALON_GRADUASI, GRADUASI_ALAMIAH, KELUAR);
			case DITANGGUHKAN -> EnumSet.of(AKTIF, KELUAR);
			case CALON_GRADUASI -> EnumSet.of(AKTIF, GRADUASI_MANDIRI, GRADUASI_PPSE);
			case NON_ELIGIBLE, GRADUASI_MANDIRI, GRADUASI_PPSE, GRADUASI_ALAMIAH, KELUAR ->
				EnumSet.noneOf(HouseholdStatus.class);
		};
	}

	/** Out of the programme for good: who comes back is a new row. */
	public boolean isEnd() {
		return ENDS.contains(this);
	}

	/** An active KPM, as every figure counts it (CAPACITY, "Active KPM"). */
	public boolean isActive() {
		return this == AKTIF || this == CALON_GRADUASI;
	}

	/** The states of families in the programme, in the order of the way. */
	public static List<HouseholdStatus> inProgramme() {
		return Arrays.stream(values()).filter((status) -> !status.isEnd()).toList();
	}

	/** Names of the states that end the way, for SQL. */
	static List<String> ends() {
		return ENDS.stream().map(HouseholdStatus::name).toList();
	}

}
