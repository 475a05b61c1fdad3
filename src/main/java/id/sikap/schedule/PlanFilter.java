package id.sikap.schedule;

/**
 * The filters of the companions' plans, as they stand in the URL.
 *
 * @param kecamatan area code, null for all
 * @param rencana null for all
 */
record PlanFilter(String kecamatan, Which rencana) {

	enum Which {

		/** Those who still have a group without a plan. */
		UNPLANNED

	}

	PlanFilter {
		kecamatan = (kecamatan == null || kecamatan.isBlank()) ? null : kecamatan;
	}

}
