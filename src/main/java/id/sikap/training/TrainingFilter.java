package id.sikap.training;

import org.springframework.data.domain.Sort;

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

	/** Of what is past, the latest comes first, unless another order is asked for. */
	Sort order(Sort asked) {
		return (asked.isUnsorted() && this.waktu != When.UPCOMING) ? Sort.by(Sort.Direction.DESC, "mulai") : asked;
	}

	public boolean isEmpty() {
		return this.q == null && this.jenis == null && this.kecamatan == null && this.topik == null;
	}

}
