package id.sikap.schedule;

import java.time.YearMonth;
import java.util.UUID;

/**
 * The filters of the list, as they stand in the URL.
 */
record ExcuseFilter(YearMonth bulan, String kecamatan, UUID pendamping, ExcuseState status) {

	ExcuseFilter {
		kecamatan = (kecamatan == null || kecamatan.isBlank()) ? null : kecamatan;
	}

	public boolean isEmpty() {
		return this.bulan == null && this.kecamatan == null && this.pendamping == null && this.status == null;
	}

}
