package id.sikap.supervision;

/**
 * The filters of the list, as they stand in the URL.
 *
 * @param q part of a name
 * @param kecamatan area code
 */
public record SupervisionFilter(String q, String kecamatan, SupervisionStatus status) {

	public SupervisionFilter {
		q = (q == null || q.isBlank()) ? null : q.strip();
		kecamatan = (kecamatan == null || kecamatan.isBlank()) ? null : kecamatan;
	}

	public boolean isEmpty() {
		return this.q == null && this.kecamatan == null && this.status == null;
	}

}
