package id.sikap.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * The next planned meeting of a companion.
 *
 * @param startTime null when not known yet; likewise topic and place
 */
public record NextMeeting(UUID groupId, String groupName, String villageCode, LocalDate day, LocalTime startTime,
		String topic, String place) {

}
