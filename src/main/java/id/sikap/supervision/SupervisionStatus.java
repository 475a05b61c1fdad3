package id.sikap.supervision;

/** How a companion stands in a month. */
public enum SupervisionStatus {

	SUPERVISED, NOT_YET,

	/** Supervised, but he has not said yet that he read it. */
	UNREAD

}
