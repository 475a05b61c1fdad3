package id.sikap.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import id.sikap.p2k2.DoubleState;
import id.sikap.p2k2.SessionChange;
import id.sikap.topic.P2k2Topic;

/**
 * One record of a meeting, and what became of it.
 *
 * @param number 0 for the first of a group and month, 1 for the second
 * @param change null for a record as it was first written
 * @param changeReason null without a change
 */
record Meeting(GroupMonth month, int number, LocalDate heldOn, LocalTime start, Instant recordedAt, P2k2Topic topic,
		DoubleState doubleState, SessionChange change, String changeReason) {

	private static final LocalTime LATE_START = LocalTime.of(15, 30);

	Meeting(GroupMonth month, LocalDate heldOn, LocalTime start, Instant recordedAt) {
		this(month, 0, heldOn, start, recordedAt, month.topic(), DoubleState.NONE, null, null);
	}

	/** Two families that came late were added. */
	Meeting corrected() {
		return new Meeting(this.month, this.number, this.heldOn, this.start, this.recordedAt, this.topic,
				DoubleState.NONE, SessionChange.CORRECTED, "KPM yang datang terlambat belum tercatat");
	}

	/** Recorded under a wrong day, and taken back. */
	Meeting cancelled() {
		return new Meeting(this.month, 1, this.heldOn.minusDays(1), this.start, this.recordedAt.minusSeconds(600),
				this.topic, DoubleState.NONE, SessionChange.CANCELLED, "Salah tanggal, sudah dicatat ulang");
	}

	/** The same meeting recorded once more. */
	Meeting again() {
		return new Meeting(this.month, 1, this.heldOn, this.start.plusMinutes(5), this.recordedAt.plusSeconds(5400),
				this.topic, DoubleState.POSSIBLE, null, null);
	}

	Meeting later(LocalDate day, P2k2Topic topic, Instant recordedAt) {
		return new Meeting(this.month, 1, day, LATE_START, recordedAt, topic, DoubleState.NONE, null, null);
	}

	/** A second meeting of the day, which the coordinator knows of. */
	Meeting afternoon(P2k2Topic topic) {
		return new Meeting(this.month, 1, this.heldOn, LATE_START, this.recordedAt.plusSeconds(1200), topic,
				DoubleState.GENUINE, SessionChange.VOUCHED, "Dua materi pada hari yang sama, pagi dan sore");
	}

	Chance chance() {
		return this.month.chance("meeting " + this.number);
	}

}
