package id.sikap.arrival;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import id.sikap.fieldwork.RecordKind;

/**
 * A record that came from a phone.
 *
 * @param finishedAt when it was made, by the server's clock
 * @param skewMillis how far the phone's clock was ahead; null when it is not known
 * @param heldOn of the session that it is or was met in, else null; likewise the group
 * @param broughtBy who brought it in as a file, null where the phone sent it
 * @param photos that came for the session
 */
public record ArrivalSummary(UUID id, RecordKind kind, String areaCode, String companionName, String groupName,
		UUID sessionId, UUID barrierId, LocalDate heldOn, boolean possibleDouble, boolean late, Instant finishedAt,
		Instant receivedAt, Long skewMillis, String broughtBy, int photos) {

	/** More than this is told. */
	static final Duration NOTABLE = Duration.ofMinutes(5);

	/** Whole hours that it waited on the phone. */
	public long hoursWaited() {
		return Duration.between(this.finishedAt, this.receivedAt).toHours();
	}

	/**
	 * Whole minutes that the clock was ahead or, below zero, behind; 0 for a good one.
	 */
	public long minutesAhead() {
		return (this.skewMillis == null || Math.abs(this.skewMillis) <= NOTABLE.toMillis()) ? 0
				: Duration.ofMillis(this.skewMillis).toMinutes();
	}

	public long minutesWrong() {
		return Math.abs(minutesAhead());
	}

	public boolean isOfVillage() {
		return this.areaCode.length() > 8;
	}

}
