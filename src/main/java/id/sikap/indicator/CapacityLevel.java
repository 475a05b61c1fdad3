package id.sikap.indicator;

/**
 * The three levels of capacity after Milèn (WHO, 2001), in the order in which they are
 * shown everywhere.
 */
public enum CapacityLevel {

	/** One score a companion. */
	INDIVIDUAL,

	/** One score a kecamatan's team. */
	ORGANISATIONAL,

	/** One score a village. */
	SOCIAL_SYSTEM

}
