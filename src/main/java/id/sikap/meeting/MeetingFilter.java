package id.sikap.meeting;

import java.time.YearMonth;

/**
 * The filters of the list, as they stand in the URL.
 *
 * @param wilayah code of a kecamatan or of the regency
 */
public record MeetingFilter(String q, String wilayah, YearMonth bulan) {

	public MeetingFilter {
		q = (q == null || q.isBlank()) ? null : q.strip();
		wilayah = (wilayah == null || wilayah.isBlank()) ? null : wilayah;
	}

	public boolean isEmpty() {
		return this.q == null && this.wilayah == null && this.bulan == null;
	}

}
