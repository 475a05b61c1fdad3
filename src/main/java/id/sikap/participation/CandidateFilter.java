package id.sikap.participation;

/**
 * The filters of the list of companions to invite, as they stand in the URL.
 */
record CandidateFilter(String q, String kecamatan) {

	CandidateFilter {
		q = (q == null || q.isBlank()) ? null : q.strip();
		kecamatan = (kecamatan == null || kecamatan.isBlank()) ? null : kecamatan;
	}

}
