package id.sikap.trainingrecord;

/**
 * The filters of the list of who needs a refresher, as they stand in the URL.
 */
public record RefresherFilter(String kecamatan, Cause sebab) {

	public enum Cause {

		P2K2, CERTIFICATE

	}

	public RefresherFilter {
		kecamatan = (kecamatan == null || kecamatan.isBlank()) ? null : kecamatan;
	}

}
