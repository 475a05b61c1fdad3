package id.sikap.trainingrecord;

/**
 * The filters of the list of trainings taken elsewhere, as they stand in the URL.
 */
record OutsideFilter(String kecamatan, State status) {

	enum State {

		REGISTERED, ATTENDED, REFUSED

	}

	OutsideFilter {
		kecamatan = (kecamatan == null || kecamatan.isBlank()) ? null : kecamatan;
	}

}
