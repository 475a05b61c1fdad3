package id.sikap.arrival;

/**
 * What is worth a look.
 */
public enum ArrivalState {

	/** Its month was closed when it came in. */
	LATE,

	/** The group has another session on the day, and nobody has settled it. */
	DOUBLE,

	/** The phone's clock was wrong by more than five minutes. */
	CLOCK,

	/** Brought in as a file by somebody else. */
	FILE

}
