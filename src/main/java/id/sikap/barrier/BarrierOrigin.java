package id.sikap.barrier;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The session or plan that a barrier was met in.
 *
 * @param words what was written there, null for nothing
 * @param reason why a plan came to nothing, null for none or of a session
 */
record BarrierOrigin(UUID sessionId, UUID planId, String villageCode, String groupName, LocalDate day, String words,
		String reason) {

	/** The type that such a reason mostly is; a person may choose another. */
	String likelyType() {
		return (this.reason == null) ? null : switch (this.reason) {
			case "HOUSEHOLDS_UNAVAILABLE", "PAYMENT_DAY" -> "HL1";
			case "WEATHER" -> "H3a";
			case "PLACE" -> "H1b";
			case "OTHER_DUTY" -> "H5a";
			case "COMPANION_UNAVAILABLE" -> "H8b";
			default -> null;
		};
	}

}
