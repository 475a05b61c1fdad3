package id.sikap.p2k2;

import java.util.UUID;

/**
 * The record can be kept, but a person should look first. It is sent once more with
 * {@link SessionAnswers}.
 */
public class SessionQuestionException extends RuntimeException {

	private final UUID otherSessionId;

	private final int unmarked;

	SessionQuestionException(UUID otherSessionId, int unmarked) {
		super("other session " + otherSessionId + ", unmarked " + unmarked);
		this.otherSessionId = otherSessionId;
		this.unmarked = unmarked;
	}

	/** Another session of the group on that day; null when that is not the question. */
	public UUID otherSessionId() {
		return this.otherSessionId;
	}

	/** Families of the roster without a mark; 0 when that is not the question. */
	public int unmarked() {
		return this.unmarked;
	}

}
