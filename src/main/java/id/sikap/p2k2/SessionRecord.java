package id.sikap.p2k2;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * All that a person says of a session, from a page or from a phone. Nothing in it is
 * checked yet.
 *
 * @param activityName "nama kegiatan" of the ministry's form, at most 100 characters
 * @param marks those that were given; a family without one is unmarked
 * @param markedAtOnce whether the button that marks all present was used
 * @param signedListId the attachment of the signed attendance list, null for none
 */
public record SessionRecord(UUID groupId, LocalDate heldOn, LocalTime startTime, LocalTime endTime, String place,
		String activityName, Teaching teaching, List<Speaker> speakers, Notes notes, List<AttendanceMark> marks,
		boolean markedAtOnce, List<UUID> photoIds, UUID signedListId) {

	/** At most so many speakers, as the ministry's form has room for. */
	public static final int MOST_SPEAKERS = 3;

	public static final int MOST_PHOTOS = 6;

	public SessionRecord {
		speakers = List.copyOf(speakers);
		// by family, so that two sendings of the same marks are equal
		marks = marks.stream().sorted(Comparator.comparing((mark) -> mark.householdId().toString())).toList();
		photoIds = photoIds.stream().distinct().toList();
	}

	/** The same with further photos behind its own. */
	SessionRecord withPhotos(List<UUID> further) {
		List<UUID> all = new ArrayList<>(this.photoIds);
		all.addAll(further);
		return new SessionRecord(this.groupId, this.heldOn, this.startTime, this.endTime, this.place, this.activityName,
				this.teaching, this.speakers, this.notes, this.marks, this.markedAtOnce, all, this.signedListId);
	}

	/**
	 * @param siksCategory "materi" of the ministry's form, in its words
	 * @param paymentFrom first month of the payment period (periode salur), null together
	 * with the last
	 */
	public record Teaching(List<UUID> topicIds, String siksCategory, YearMonth paymentFrom, YearMonth paymentTo) {

		public Teaching {
			topicIds = topicIds.stream().distinct().sorted(Comparator.comparing(UUID::toString)).toList();
		}

	}

	/**
	 * @param summary "uraian" of the ministry's form, at most 1000 characters; a line
	 * break is one
	 */
	public record Notes(String summary, String obstacles, String followUp) {
	}

}
