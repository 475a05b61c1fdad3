package id.sikap.fieldwork;

import java.time.LocalDate;

/**
 * What became of one row of a file from a phone.
 *
 * @param kind as {@link RecordKind#code()}, or "photo"
 * @param heldOn of a session, else null
 * @param message why it was not taken, null where it was
 */
public record FileRow(String kind, LocalDate heldOn, Result result, String message) {

	public enum Result {

		/** Stored by this file. */
		NEW,

		/** Here already: the phone has sent it, or the file was read before. */
		KNOWN,

		/** Not taken; the row stays on the phone. */
		REFUSED

	}

	public boolean isRefused() {
		return this.result == Result.REFUSED;
	}

}
