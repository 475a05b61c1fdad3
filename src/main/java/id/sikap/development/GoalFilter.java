package id.sikap.development;

/**
 * The filters of the list of goals, as they stand in the address.
 *
 * @param lewat only those that are not over and past their due day
 */
public record GoalFilter(String kecamatan, GoalState status, String indikator, Boolean lewat) {

	public GoalFilter {
		kecamatan = (kecamatan == null || kecamatan.isBlank()) ? null : kecamatan;
		indikator = (indikator == null || indikator.isBlank()) ? null : indikator;
		lewat = Boolean.TRUE.equals(lewat);
	}

	public boolean isEmpty() {
		return this.kecamatan == null && this.status == null && this.indikator == null && !this.lewat;
	}

}
