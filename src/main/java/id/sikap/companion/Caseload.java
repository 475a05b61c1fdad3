package id.sikap.companion;

/**
 * How heavy a number of active KPM is for one companion. The alarms are our own (DOMAIN
 * 3.2): regencies report 250 to 400.
 */
public enum Caseload {

	NORMAL(0), HIGH(351), VERY_HIGH(401);

	private final int from;

	Caseload(int from) {
		this.from = from;
	}

	public static Caseload of(int activeHouseholds) {
		return (activeHouseholds >= VERY_HIGH.from) ? VERY_HIGH : (activeHouseholds >= HIGH.from) ? HIGH : NORMAL;
	}

	/** Least number of active KPM. */
	public int from() {
		return this.from;
	}

	/** Greatest number of active KPM. */
	public int to() {
		return (this == VERY_HIGH) ? Integer.MAX_VALUE : values()[ordinal() + 1].from - 1;
	}

}
