package id.sikap.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** The meeting of a group's month, with the story that goes with it. */
final class SessionGenerator {

	private final Timeline timeline;

	private final Topics topics;

	private final SessionRows rows;

	SessionGenerator(CopyBatch batch, Timeline timeline, Topics topics) {
		this.timeline = timeline;
		this.topics = topics;
		this.rows = new SessionRows(batch, timeline);
	}

	void write(Meeting meeting) {
		switch (meeting.month().story()) {
			case NONE -> this.rows.write(meeting);
			case TWICE -> twice(meeting);
			case CORRECTED -> this.rows.write(meeting.corrected());
			case CANCELLED -> {
				this.rows.write(meeting.cancelled());
				this.rows.write(meeting);
			}
			case POSSIBLE_DOUBLE -> {
				this.rows.write(meeting);
				this.rows.write(meeting.again());
			}
			case GENUINE_DOUBLE -> {
				this.rows.write(meeting);
				this.rows.write(meeting.afternoon(this.topics.additional()));
			}
		}
	}

	/** A second meeting in the month, on another day and about the next topic. */
	private void twice(Meeting first) {
		this.rows.write(first);
		GroupMonth month = first.month();
		LocalDate day = first.heldOn().plusDays(month.chance("second").between(6, 12));
		Instant recordedAt = this.timeline.at(day, LocalTime.of(19, 0));
		boolean free = day.getDayOfWeek() != DayOfWeek.SUNDAY && !month.companion().isOnLeave(day)
				&& month.group().companionOn(day) == month.companion();
		if (free && month.isWithin(day) && recordedAt.isBefore(this.timeline.now())) {
			month.group().nextTopic++;
			this.rows.write(first.later(day, this.topics.get(month.group().nextTopic), recordedAt));
		}
	}

}
