package id.sikap.logbook;

/**
 * Which sessions a list shows, by what became of them.
 */
public enum SessionState {

	/** Not cancelled; possible doubles among them. */
	HELD,

	/** What the figures count. */
	COUNTED,

	/** Possible doubles that are not settled. */
	POSSIBLE_DOUBLE,

	CANCELLED, ALL

}
