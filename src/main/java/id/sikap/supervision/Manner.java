package id.sikap.supervision;

/** How a companion was supervised. */
public enum Manner {

	FIELD, MEETING

}
