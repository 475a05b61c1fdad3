package id.sikap.policy;

/**
 * The filters of the list, as they stand in the URL.
 *
 * @param q part of a title, a number or an issuer
 * @param desa a village's code: what holds there, be it of the village, its kecamatan or
 * the regency
 * @param status null for all but those recorded in error
 * @param dukungan what it gives besides rules
 */
public record PolicyFilter(String q, String desa, PolicyState status, PolicySupport dukungan, Answers jawaban) {

	/** What is still open among those who must know. */
	public enum Answers {

		/** Questions without an answer. */
		QUESTIONS,

		/** Not everybody has understood. */
		INCOMPLETE

	}

	public PolicyFilter {
		q = (q == null || q.isBlank()) ? null : q.strip();
		desa = (desa == null || desa.isBlank()) ? null : desa;
	}

	public boolean isEmpty() {
		return this.q == null && this.desa == null && this.status == null && this.dukungan == null
				&& this.jawaban == null;
	}

}
