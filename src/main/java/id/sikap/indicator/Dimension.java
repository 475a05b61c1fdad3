package id.sikap.indicator;

/**
 * The two indicators that the case study sees in a companion, each the mean of four of
 * the individual level's.
 */
public enum Dimension {

	/** Kesanggupan: I1 to I4. */
	WILLINGNESS,

	/** Kecakapan: I5 to I8. */
	COMPETENCE

}
