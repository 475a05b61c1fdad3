package id.sikap.resource;

import java.util.UUID;

/**
 * The filters of the list, as they stand in the URL.
 *
 * @param q part of a name or of an identification
 * @param kecamatan area code
 * @param pemegang a companion
 * @param keadaan state; what is in use, unless others are asked for
 */
public record ResourceFilter(String q, String kecamatan, UUID pemegang, ResourceKind jenis, ResourceCondition kondisi,
		ResourceState keadaan) {

	public ResourceFilter {
		q = (q == null || q.isBlank()) ? null : q.strip();
		kecamatan = (kecamatan == null || kecamatan.isBlank()) ? null : kecamatan;
		keadaan = (keadaan == null) ? ResourceState.IN_USE : keadaan;
	}

	public boolean isEmpty() {
		return this.q == null && this.kecamatan == null && this.pemegang == null && this.jenis == null
				&& this.kondisi == null && this.keadaan == ResourceState.IN_USE;
	}

}
