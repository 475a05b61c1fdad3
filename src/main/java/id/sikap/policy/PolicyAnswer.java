package id.sikap.policy;

/**
 * What a companion has said to a policy.
 */
public enum PolicyAnswer {

	UNDERSTOOD,

	/** Has asked, and has not said since that it is clear. */
	ASKED,

	NONE

}
