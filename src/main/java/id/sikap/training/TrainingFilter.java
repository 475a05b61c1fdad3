package id.sikap.training;

/**
 * The filters of the list, as they stand in the URL.
 *
 * @param waktu those that have not ended yet, unless others are asked for
 * @param kecamatan trainings of this area alone
 * @param topik code of a topic
 */
public record TrainingFilter(String q, When waktu, TrainingKind jenis, String kecamatan, String topik) {

	public enum When {

		UPCOMING, PAST, ALL

	}

	public TrainingFilter {
		q = (q == null || q.isBlank()) ? null : q.strip();
		kecamatan = (kecamatan == null || kecamatan.isBlank()) ? null : kecamatan;
		topik = (topik == null || topik.isBlank()) ? null : topik;
		waktu = (waktu == null) ? When.UPCOMING : waktu;
	}

	public boolean isEmpty() {
		return this.q == null && this.jenis == null && this.kecamatan == null && this.topik == null;
	}

}
