package id.sikap.arrival;

import java.time.YearMonth;
import java.util.UUID;

import id.sikap.fieldwork.RecordKind;

/**
 * The filters of the list, as they stand in the URL.
 *
 * @param bulan in which it came in
 */
public record ArrivalFilter(YearMonth bulan, String kecamatan, UUID pendamping, RecordKind jenis,
		ArrivalState keadaan) {

	public ArrivalFilter {
		kecamatan = (kecamatan == null || kecamatan.isBlank()) ? null : kecamatan;
	}

	public boolean isEmpty() {
		return this.bulan == null && this.kecamatan == null && this.pendamping == null && this.jenis == null
				&& this.keadaan == null;
	}

}
