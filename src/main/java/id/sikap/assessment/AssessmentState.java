package id.sikap.assessment;

/**
 * Where a unit's round stands.
 */
public enum AssessmentState {

	/** Being scored. */
	OPEN("wait"),

	/** The scorer is done; the regency coordinator looks at it. */
	SUBMITTED("info"),

	/** Counts when the month is closed. */
	VERIFIED("good"),

	/** Its month is closed. */
	LOCKED("off");

	private final String tone;

	AssessmentState(String tone) {
		this.tone = tone;
	}

	public boolean isFinal() {
		return this == VERIFIED || this == LOCKED;
	}

	/** Of its sign on a page. */
	public String tone() {
		return this.tone;
	}

}
