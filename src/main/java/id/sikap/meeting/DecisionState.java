package id.sikap.meeting;

/**
 * {@code OPEN -> DONE | DROPPED}.
 */
public enum DecisionState {

	OPEN, DONE, DROPPED

}
