package id.sikap.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * What the calendar shows, as it stands in the URL.
 *
 * @param hari only this day, null for the whole month
 */
record CalendarFilter(YearMonth bulan, LocalDate hari, String kecamatan, String desa, UUID pendamping) {

	CalendarFilter {
		kecamatan = (kecamatan == null || kecamatan.isBlank()) ? null : kecamatan;
		desa = (desa == null || desa.isBlank()) ? null : desa;
	}

	/** The narrowest area asked for, null for none. */
	String area() {
		return (this.desa != null) ? this.desa : this.kecamatan;
	}

	CalendarFilter in(YearMonth month) {
		LocalDate day = (this.hari != null && YearMonth.from(this.hari).equals(month)) ? this.hari : null;
		return new CalendarFilter(month, day, this.kecamatan, this.desa, this.pendamping);
	}

}
