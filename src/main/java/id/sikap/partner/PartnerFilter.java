package id.sikap.partner;

/**
 * The filters of the list, as they stand in the URL.
 *
 * @param q part of the name of an institution or its contact
 * @param kecamatan code of the kecamatan that it serves, or serves a village of
 * @param desa a village's code: whatever serves it, be it for the kecamatan or the
 * regency
 * @param status active ones, unless others are asked for
 */
public record PartnerFilter(String q, PartnerKind jenis, String kecamatan, String desa, AgreementState perjanjian,
		Standing status) {

	public enum Standing {

		ACTIVE, INACTIVE, ALL

	}

	public PartnerFilter {
		q = (q == null || q.isBlank()) ? null : q.strip();
		kecamatan = (kecamatan == null || kecamatan.isBlank()) ? null : kecamatan;
		desa = (desa == null || desa.isBlank()) ? null : desa;
		status = (status == null) ? Standing.ACTIVE : status;
	}

	public boolean isEmpty() {
		return this.q == null && this.jenis == null && this.kecamatan == null && this.desa == null
				&& this.perjanjian == null && this.status == Standing.ACTIVE;
	}

}
