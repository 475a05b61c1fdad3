package id.sikap.p2k2;

public enum SessionStatus {

	HELD, CANCELLED

}
