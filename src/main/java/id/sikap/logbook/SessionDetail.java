package id.sikap.logbook;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

import id.sikap.attachment.Attachment;
import id.sikap.p2k2.Mark;
import id.sikap.p2k2.P2k2Session;
import id.sikap.p2k2.SessionRecord;
import id.sikap.topic.P2k2Topic;

/**
 * All that a page shows of a session.
 *
 * @param signedList null for none
 */
record SessionDetail(P2k2Session session, SessionRecord record, SessionNames names, List<P2k2Topic> topics,
		List<AttendanceLine> attendance, List<Attachment> photos, Attachment signedList, ZoneId zone) {

	public long count(String mark) {
		return this.attendance.stream().filter((line) -> line.mark() == Mark.valueOf(mark)).count();
	}

	/** Days between the meeting and its record. */
	public long daysLate() {
		return ChronoUnit.DAYS.between(this.session.getHeldOn(),
				LocalDate.ofInstant(this.session.getRecordedAt(), this.zone));
	}

	/** Whether the camera names another day than was typed. */
	public boolean isOfAnotherDay(Attachment photo) {
		return photo.exifTakenAt() != null && !photo.exifTakenAt().toLocalDate().equals(this.session.getHeldOn());
	}

}
