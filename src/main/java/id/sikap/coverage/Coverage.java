package id.sikap.coverage;

/**
 * The P2K2 figures of a month.
 * <p>
 * A group belongs to the month when a companion serves it on the month's last day, or
 * when it has members but no companion then: a group that nobody serves is missing, not
 * forgotten. Marks are those of all counted sessions of the month, of whoever served the
 * group on the day of the session; possible doubles count nowhere (CAPACITY, I2 and I3).
 */
public interface Coverage {

	/** Groups of the month, excused ones included. */
	int groups();

	/** Groups whose month is excused, confirmed by a coordinator. */
	int excused();

	/**
	 * Groups not excused with at least one counted session in the month, whoever led it.
	 */
	int held();

	/**
	 * Counted sessions; more than {@link #held} when groups met twice, or met although
	 * excused.
	 */
	int sessions();

	int present();

	int permitted();

	int sick();

	int absent();

	/** Groups that had to meet. */
	default int due() {
		return groups() - excused();
	}

	/** Groups that had to meet and did not. */
	default int missing() {
		return due() - held();
	}

	/** All marks of the month: attendance is {@link #present} of these. */
	default int marks() {
		return present() + permitted() + sick() + absent();
	}

}
