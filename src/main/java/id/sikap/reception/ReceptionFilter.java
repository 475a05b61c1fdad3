package id.sikap.reception;

/**
 * The filters of the list, as they stand in the URL.
 *
 * @param tingkat level of the latest observation
 */
public record ReceptionFilter(String kecamatan, Integer tingkat, Age umur) {

	/** How old the latest observation is. */
	public enum Age {

		/**
		 * Within the last {@link #QUARTER_DAYS} days: evidence for the quarter's sheet.
		 */
		FRESH,

		OLD,

		NONE;

		static final int QUARTER_DAYS = 92;

	}

	public ReceptionFilter {
		kecamatan = (kecamatan == null || kecamatan.isBlank()) ? null : kecamatan;
	}

	public boolean isEmpty() {
		return this.kecamatan == null && this.tingkat == null && this.umur == null;
	}

}
