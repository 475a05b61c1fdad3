package id.sikap.development;

/**
 * Where a goal stands.
 */
public enum GoalState {

	PROPOSED("wait"), AGREED("info"), DONE("good"), DROPPED("off");

	private final String tone;

	GoalState(String tone) {
		this.tone = tone;
	}

	/** Of its sign on a page. */
	public String tone() {
		return this.tone;
	}

	public boolean isOver() {
		return this == DONE || this == DROPPED;
	}

}
