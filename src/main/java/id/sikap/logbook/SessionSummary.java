package id.sikap.logbook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import id.sikap.p2k2.DoubleState;
import id.sikap.p2k2.SessionStatus;

/**
 * A session in a list.
 *
 * @param topics labels of its topics: "M1-2 Memahami Perilaku Anak"
 * @param marks families with a mark, those that came among them
 */
public record SessionSummary(UUID id, LocalDate heldOn, LocalTime startTime, LocalTime endTime, UUID groupId,
		String groupName, String villageCode, String companionName, String topics, int present, int marks, int photos,
		SessionStatus status, DoubleState doubleState, Instant recordedAt, int version) {

	public boolean isCancelled() {
		return this.status == SessionStatus.CANCELLED;
	}

	public boolean isPossibleDouble() {
		return !isCancelled() && this.doubleState == DoubleState.POSSIBLE;
	}

}
