package id.sikap.barrier;

/**
 * What can happen to a barrier. Those that a person chooses are {@link #isChosen()}.
 */
enum BarrierStepKind {

	REPORTED, CHANGED, ACTION, RESOLVED, CLOSED, REOPENED, ESCALATED, HANDED, DUE, CONFIRMED, UNCONFIRMED;

	boolean isChosen() {
		return this != REPORTED && this != CHANGED;
	}

	String messageKey(String prefix) {
		return prefix + "." + this;
	}

}
