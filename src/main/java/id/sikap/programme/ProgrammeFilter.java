package id.sikap.programme;

/**
 * The filters of the list, as they stand in the URL.
 *
 * @param q part of a title
 * @param desa a village that takes part
 */
public record ProgrammeFilter(String q, String kecamatan, String desa, ProgrammeState status) {

	public ProgrammeFilter {
		q = (q == null || q.isBlank()) ? null : q.strip();
		kecamatan = (kecamatan == null || kecamatan.isBlank()) ? null : kecamatan;
		desa = (desa == null || desa.isBlank()) ? null : desa;
	}

	public boolean isEmpty() {
		return this.q == null && this.kecamatan == null && this.desa == null && this.status == null;
	}

}
