package id.sikap.policy;

/**
 * How a policy stands today; follows from its dates and is stored nowhere.
 */
public enum PolicyState {

	/** Issued, in force from a later day. */
	UPCOMING,

	IN_FORCE,

	/** Its last day is over. */
	ENDED,

	/** Another one that is in force takes its place. */
	REPLACED,

	/** Recorded in error. */
	WITHDRAWN;

	/** Whether companions must still know it. */
	public boolean isToBeKnown() {
		return this == UPCOMING || this == IN_FORCE;
	}

}
