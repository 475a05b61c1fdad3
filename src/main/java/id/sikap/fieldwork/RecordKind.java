package id.sikap.fieldwork;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a phone can record.
 */
public enum RecordKind {

	SESSION(SessionPayload.class),

	/** A newer version of a session that has arrived. */
	SESSION_CORRECTION(SessionPayload.class),

	BARRIER(BarrierPayload.class),

	INVITATION_ANSWER(InvitationPayload.class),

	POLICY_ACKNOWLEDGEMENT(PolicyPayload.class);

	private final Class<?> payload;

	RecordKind(Class<?> payload) {
		this.payload = payload;
	}

	/** As the API writes it: "session-correction". */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Optional<RecordKind> of(String code) {
		return Arrays.stream(values()).filter((kind) -> kind.code().equals(code)).findFirst();
	}

	Class<?> payload() {
		return this.payload;
	}

}
