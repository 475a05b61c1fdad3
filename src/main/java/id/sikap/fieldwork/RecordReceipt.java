package id.sikap.fieldwork;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The answer to a record that is stored.
 *
 * @param kind as the API writes it
 * @param version of the session, 0 where there is none
 * @param late whether its month was closed when it came in
 * @param possibleDouble whether the group has another session on the day
 * @param added families of the day's roster that the phone did not show
 * @param left families that the phone showed and that were not in the group on the day;
 * their marks are kept
 * @param message further words for the person, null for none
 * @param first whether it was not there before
 */
public record RecordReceipt(UUID id, String kind, int version, Instant receivedAt, boolean late,
		@JsonProperty("double") boolean possibleDouble, List<FamilyName> added, List<FamilyName> left, String message,
		@JsonIgnore boolean first) {

	/**
	 * @param id of the household
	 */
	public record FamilyName(UUID id, String name) {
	}

}
