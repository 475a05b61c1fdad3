package id.sikap.companion;

/**
 * The filters of the list, as they stand in the URL.
 *
 * @param q part of a name, or a NIP
 * @param kecamatan area code
 * @param beban caseload
 * @param status whose service has not ended, unless others are asked for
 */
public record CompanionFilter(String q, String kecamatan, Caseload beban, ServiceStatus status) {

	public enum ServiceStatus {

		IN_SERVICE, ENDED, ALL

	}

	public CompanionFilter {
		q = (q == null || q.isBlank()) ? null : q.strip();
		kecamatan = (kecamatan == null || kecamatan.isBlank()) ? null : kecamatan;
		status = (status == null) ? ServiceStatus.IN_SERVICE : status;
	}

	/**
	 * Whether nothing is filtered: an empty list then means that there are no companions
	 * yet.
	 */
	public boolean isEmpty() {
		return this.q == null && this.kecamatan == null && this.beban == null
				&& this.status == ServiceStatus.IN_SERVICE;
	}

}
