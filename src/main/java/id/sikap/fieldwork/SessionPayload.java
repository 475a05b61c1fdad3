package id.sikap.fieldwork;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import id.sikap.p2k2.AttendanceMark;
import id.sikap.p2k2.Mark;
import id.sikap.p2k2.SessionRecord;
import id.sikap.p2k2.SessionRecord.Notes;
import id.sikap.p2k2.SessionRecord.Teaching;
import id.sikap.p2k2.Speaker;
import id.sikap.p2k2.Understanding;

/**
 * A session as a phone tells it.
 *
 * @param keepUnmarked whether the phone has asked about families without a mark, and they
 * stay so
 * @param shown every family that the phone showed: one that joined since was not asked
 * about
 * @param reason why it is corrected; null for a new one
 */
record SessionPayload(UUID groupId, LocalDate heldOn, LocalTime startTime, LocalTime endTime, String place,
		String activityName, List<UUID> topicIds, String siksCategory, YearMonth paymentFrom, YearMonth paymentTo,
		List<SpeakerPart> speakers, String summary, String obstacles, String followUp, List<MarkPart> marks,
		Boolean markedAtOnce, Boolean keepUnmarked, List<UUID> shown, String reason) {

	record SpeakerPart(String name, String institution) {
	}

	record MarkPart(UUID householdId, Mark mark, String reason, Understanding understanding) {
	}

	SessionPayload {
		topicIds = (topicIds == null) ? List.of() : topicIds;
		speakers = (speakers == null) ? List.of() : speakers;
		marks = (marks == null) ? List.of() : marks;
		shown = (shown == null) ? List.of() : shown;
		markedAtOnce = Boolean.TRUE.equals(markedAtOnce);
		keepUnmarked = Boolean.TRUE.equals(keepUnmarked);
	}

	static SessionPayload of(SessionRecord record) {
		return new SessionPayload(record.groupId(), record.heldOn(), record.startTime(), record.endTime(),
				record.place(), record.activityName(), record.teaching().topicIds(), record.teaching().siksCategory(),
				record.teaching().paymentFrom(), record.teaching().paymentTo(),
				record.speakers().stream().map((one) -> new SpeakerPart(one.name(), one.institution())).toList(),
				record.notes().summary(), record.notes().obstacles(), record.notes().followUp(),
				record.marks()
					.stream()
					.map((mark) -> new MarkPart(mark.householdId(), mark.mark(), mark.reason(), mark.understanding()))
					.toList(),
				record.markedAtOnce(), true, List.of(), null);
	}

	/**
	 * @param photoIds of the stored session, as is the signed list; none for a new one
	 */
	SessionRecord record(List<UUID> photoIds, UUID signedListId) {
		return new SessionRecord(this.groupId, this.heldOn, this.startTime, this.endTime, this.place, this.activityName,
				new Teaching(this.topicIds, this.siksCategory, this.paymentFrom, this.paymentTo),
				this.speakers.stream().map((one) -> new Speaker(one.name(), one.institution())).toList(),
				new Notes(this.summary, this.obstacles, this.followUp),
				this.marks.stream()
					.map((mark) -> new AttendanceMark(mark.householdId(), mark.mark(), mark.reason(),
							mark.understanding()))
					.toList(),
				this.markedAtOnce, photoIds, signedListId);
	}

	/** Families that the phone showed or marked. */
	Set<UUID> known() {
		Set<UUID> known = new HashSet<>(this.shown);
		known.addAll(marked());
		return known;
	}

	Set<UUID> marked() {
		Set<UUID> marked = new HashSet<>();
		this.marks.forEach((mark) -> marked.add(mark.householdId()));
		return marked;
	}

}
