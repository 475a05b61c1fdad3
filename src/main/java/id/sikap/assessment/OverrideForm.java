package id.sikap.assessment;

/**
 * A coordinator's score instead of a measured one.
 */
class OverrideForm {

	String indicator;

	/** 1 to 5, as typed. */
	String score;

	String reason;

}
