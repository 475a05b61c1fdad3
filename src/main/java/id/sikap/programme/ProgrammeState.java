package id.sikap.programme;

public enum ProgrammeState {

	PLANNED, RUNNING, DONE, CANCELLED;

	boolean isOpen() {
		return this == PLANNED || this == RUNNING;
	}

}
