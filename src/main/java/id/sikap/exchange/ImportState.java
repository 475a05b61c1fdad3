package id.sikap.exchange;

/**
 * Where an import is on its way.
 */
enum ImportState {

	/** Being looked at. */
	CHECKING,

	/** The dry run is there; somebody decides. */
	CHECKED,

	/** Being brought in. */
	IMPORTING,

	DONE, FAILED, CANCELLED,

	/** What was left of the sheet is deleted. */
	EXPIRED;

	public boolean isRunning() {
		return this == CHECKING || this == IMPORTING;
	}

}
