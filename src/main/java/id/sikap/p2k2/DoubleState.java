package id.sikap.p2k2;

/**
 * What is known of another session of the group on the same day.
 */
public enum DoubleState {

	/** The only one, as far as anybody knows. */
	NONE,

	/** Perhaps a second record of one meeting: counted nowhere until it is settled. */
	POSSIBLE,

	/** A coordinator says that the group did meet twice. */
	GENUINE

}
