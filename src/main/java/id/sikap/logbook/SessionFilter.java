package id.sikap.logbook;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.UUID;

/**
 * The filters of the list, as they stand in the URL.
 *
 * @param bulan 2026-10, or "semua"; the present month when it is not given
 * @param kecamatan area code
 * @param desa area code
 * @param kelompok group
 * @param pendamping companion of record
 * @param materi topic
 */
public record SessionFilter(String bulan, String kecamatan, String desa, UUID kelompok, UUID pendamping, UUID materi,
		SessionState keadaan) {

	static final String ALL_MONTHS = "semua";

	public SessionFilter {
		bulan = blankToNull(bulan);
		kecamatan = blankToNull(kecamatan);
		desa = blankToNull(desa);
		// a village of another kecamatan than the one that is now chosen
		desa = (desa != null && kecamatan != null && !desa.startsWith(kecamatan)) ? null : desa;
		keadaan = (keadaan == null) ? SessionState.HELD : keadaan;
	}

	/** Null for all months. */
	YearMonth month(YearMonth present) {
		if (ALL_MONTHS.equals(this.bulan)) {
			return null;
		}
		return (this.bulan == null || !isMonthReal()) ? present : YearMonth.parse(this.bulan);
	}

	/** False for a month that does not exist. */
	boolean isMonthReal() {
		try {
			return this.bulan == null || this.bulan.equals(ALL_MONTHS) || YearMonth.parse(this.bulan) != null;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

	/** The smallest area that is asked for, null for all of the scope. */
	String area() {
		return (this.desa != null) ? this.desa : this.kecamatan;
	}

	/** Whether nothing but the month is chosen. */
	public boolean isEmpty() {
		return area() == null && this.kelompok == null && this.pendamping == null && this.materi == null
				&& this.keadaan == SessionState.HELD;
	}

	private static String blankToNull(String value) {
		return (value == null || value.isBlank()) ? null : value.strip();
	}

}
