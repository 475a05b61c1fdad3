package id.sikap.training;

/**
 * How a companion stands to a training.
 */
public enum ParticipantState {

	/** All places are taken; invited once one is free. */
	WAITING,

	INVITED, CONFIRMED,

	/** Cannot come, and has said why. */
	DECLINED,

	/** Came on at least one day. */
	ATTENDED, ABSENT,

	/** Somebody else comes in his place. */
	REPLACED,

	/** Taken off the list by a coordinator. */
	WITHDRAWN,

	/** Taken elsewhere; waits for a coordinator, and counts only once he confirmed it. */
	REGISTERED, REFUSED;

	/** Whether it takes one of the training's places. */
	public boolean takesPlace() {
		return this == INVITED || this == CONFIRMED || this == ATTENDED || this == ABSENT;
	}

	/** Whether who was on the list once may be invited anew. */
	public boolean isGone() {
		return this == DECLINED || this == WITHDRAWN || this == REPLACED;
	}

	/** Whether the attendance sheet has him. */
	public boolean isOnSheet() {
		return takesPlace();
	}

}
