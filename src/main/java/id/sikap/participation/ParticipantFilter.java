package id.sikap.participation;

import id.sikap.training.ParticipantState;

/**
 * The filters of a training's list of participants, as they stand in the URL.
 */
record ParticipantFilter(String kecamatan, ParticipantState status) {

	ParticipantFilter {
		kecamatan = (kecamatan == null || kecamatan.isBlank()) ? null : kecamatan;
	}

}
