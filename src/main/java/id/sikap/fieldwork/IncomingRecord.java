package id.sikap.fieldwork;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What was sent, as far as its form goes; nothing in it has been checked against a rule.
 *
 * @param id made by the phone; a session's own
 * @param dependsOn a record that must have arrived before it, null for none
 * @param madeAt by the phone's clock
 * @param skewMillis how far that clock was ahead of the server's, null when not known
 * @param seenVersion that a correction was made from
 * @param payload of the kind's type
 */
record IncomingRecord(UUID id, RecordKind kind, UUID dependsOn, Instant madeAt, Long skewMillis, Integer seenVersion,
		Object payload) {

	/**
	 * When it was made, by the server's clock: never after it came in.
	 */
	Instant finishedAt(Instant receivedAt) {
		Instant told = (this.skewMillis == null) ? this.madeAt : this.madeAt.minus(Duration.ofMillis(this.skewMillis));
		return told.isAfter(receivedAt) ? receivedAt : told;
	}

}
