package id.sikap.logbook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import id.sikap.p2k2.DoubleState;

/**
 * A session beside another, to tell them apart.
 */
record SessionBrief(UUID id, LocalDate heldOn, LocalTime startTime, LocalTime endTime, String place,
		String activityName, DoubleState doubleState, Instant recordedAt, String recordedBy, String companionName,
		int present, int marks) {

}
