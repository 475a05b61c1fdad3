package id.sikap.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import id.sikap.p2k2.AttendanceMark;
import id.sikap.p2k2.DoubleState;
import id.sikap.p2k2.SessionChange;
import id.sikap.p2k2.SessionRecord;
import id.sikap.p2k2.Speaker;
import tools.jackson.databind.json.JsonMapper;

/** Writes one record of a meeting with all that hangs on it. */
final class SessionRows {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final CopyBatch batch;

	private final Timeline timeline;

	private final PhotoGenerator photos;

	SessionRows(CopyBatch batch, Timeline timeline) {
		this.batch = batch;
		this.timeline = timeline;
		this.photos = new PhotoGenerator(batch, timeline);
	}

	void write(Meeting meeting) {
		Chance chance = meeting.chance();
		UUID id = chance.id(meeting.recordedAt());
		SessionRecord record = RecordGenerator.make(meeting, this.photos.write(id, meeting), chance);
		GroupMonth month = meeting.month();
		if (meeting.change() == null && meeting.doubleState() == DoubleState.NONE) {
			month.companion().held.put(record.heldOn(), id);
		}
		CopyWriter rows = this.batch.into(Table.P2K2_SESSION);
		rows.plain(id)
			.plain(month.regencyCode())
			.plain(month.villageCode())
			.plain(record.groupId())
			.plain(month.companion().id)
			.time(record.heldOn())
			.time(record.startTime())
			.time(record.endTime())
			.text(record.place())
			.text(record.activityName())
			.text(record.teaching().siksCategory())
			.time(firstDay(record.teaching().paymentFrom()))
			.time(firstDay(record.teaching().paymentTo()))
			.text(record.notes().summary())
			.text(record.notes().obstacles())
			.text(record.notes().followUp())
			.plain(record.markedAtOnce());
		state(id, meeting, record, rows);
		content(id, meeting, record);
	}

	private static LocalDate firstDay(YearMonth month) {
		return month.atDay(1);
	}

	private void state(UUID id, Meeting meeting, SessionRecord record, CopyWriter rows) {
		boolean cancelled = meeting.change() == SessionChange.CANCELLED;
		boolean vouched = meeting.change() == SessionChange.VOUCHED;
		UUID companion = meeting.month().companion().accountId;
		UUID changedBy = vouched ? meeting.month().subdistrict().coordinatorAccount() : companion;
		Instant later = meeting.recordedAt().plusSeconds(vouched ? 93_000 : 500);
		Instant changedAt = later.isBefore(this.timeline.now()) ? later : this.timeline.now();
		boolean changed = meeting.change() != null;
		rows.plain(cancelled ? "CANCELLED" : "HELD")
			.text(cancelled ? meeting.changeReason() : null)
			.plain(meeting.doubleState())
			.text(vouched ? meeting.changeReason() : null)
			.plain(companion)
			.time(meeting.recordedAt())
			.plain(changed ? changedBy : null)
			.time(changed ? changedAt : null)
			.plain(changed ? 1 : 0)
			.end();
		if (changed) {
			SessionRecord before = (meeting.change() == SessionChange.CORRECTED)
					? RecordGenerator.beforeCorrection(record) : record;
			this.batch.into(Table.P2K2_SESSION_VERSION)
				.plain(id)
				.plain(0)
				.text(JSON.writeValueAsString(before))
				.plain(changedBy)
				.time(changedAt)
				.plain(meeting.change())
				.text(meeting.changeReason())
				.end();
		}
	}

	private void content(UUID id, Meeting meeting, SessionRecord record) {
		this.batch.into(Table.P2K2_SESSION_TOPIC).plain(id).plain(meeting.topic().id()).end();
		List<Speaker> speakers = record.speakers();
		for (int i = 0; i < speakers.size(); i++) {
			this.batch.into(Table.P2K2_SPEAKER)
				.plain(id)
				.plain(i)
				.text(speakers.get(i).name())
				.text(speakers.get(i).institution())
				.end();
		}
		String heldOn = record.heldOn().toString();
		CopyWriter rows = this.batch.into(Table.ATTENDANCE);
		for (AttendanceMark mark : record.marks()) {
			rows.plain(heldOn)
				.plain(id)
				.plain(mark.householdId())
				.plain(meeting.month().regencyCode())
				.plain(mark.mark())
				.text(mark.reason())
				.plain(mark.understanding())
				.end();
		}
	}

}
