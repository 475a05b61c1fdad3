package id.sikap.p2k2;

/**
 * What became of a version of a session.
 */
public enum SessionChange {

	CORRECTED, CANCELLED,

	/** Of two records of one meeting: what both say now stands in one of them. */
	MERGED,

	/** A coordinator said that both sessions of the day are genuine. */
	VOUCHED,

	/** No longer a possible double: the other record is gone. */
	CLEARED

}
