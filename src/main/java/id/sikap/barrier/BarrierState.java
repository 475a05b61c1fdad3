package id.sikap.barrier;

/**
 * Where a barrier stands.
 */
public enum BarrierState {

	NEW, IN_PROGRESS,

	/** What was in the way no longer is. */
	RESOLVED,

	/** Given up or no longer of concern, without a solution. */
	CLOSED;

	public boolean isOpen() {
		return this == NEW || this == IN_PROGRESS;
	}

}
