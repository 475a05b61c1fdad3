package id.sikap.demo;

import java.time.LocalDate;

/**
 * What becomes of a barrier, as far as it has happened by today.
 *
 * @param started the day of the first action, null for none yet
 * @param escalated the day on which it went one level up, null for never
 * @param ended the first day on which it was no longer open, null while it is
 * @param closed whether it was given up rather than resolved
 */
record BarrierLife(LocalDate reported, LocalDate due, LocalDate started, LocalDate escalated, LocalDate ended,
		boolean closed) {

	private static final int OLD = 150;

	/**
	 * @param diligence probability that it is resolved by its due date
	 */
	static BarrierLife of(LocalDate reported, int severity, double diligence, LocalDate today, Chance chance) {
		LocalDate due = reported.plusDays(switch (severity) {
			case 1 -> 21;
			case 2 -> 14;
			default -> 10;
		});
		LocalDate started = reported.plusDays(chance.between(0, 5));
		LocalDate escalated = null;
		LocalDate ended = null;
		double fate = chance.between(0, 1.0);
		if (fate < diligence) {
			ended = started.plusDays(chance.between(1, (int) (due.toEpochDay() - started.toEpochDay())));
		}
		else if (fate < diligence + 0.18) {
			ended = due.plusDays(chance.between(1, 40));
		}
		else if (fate < diligence + 0.28) {
			escalated = due.plusDays(chance.between(-3, 8));
			ended = chance.happens(0.7) ? escalated.plusDays(chance.between(8, 60)) : null;
		}
		else if (fate < diligence + 0.32) {
			ended = due.plusDays(chance.between(5, 30));
			return new BarrierLife(reported, due, started, null, ended, true).upTo(today);
		}
		if (ended == null && reported.isBefore(today.minusDays(OLD)) && chance.happens(0.85)) {
			ended = reported.plusDays(chance.between(90, 140));
		}
		return new BarrierLife(reported, due, started, escalated, ended, false).upTo(today);
	}

	/** Still open, and worked at since a day. */
	static BarrierLife open(LocalDate reported, LocalDate due, LocalDate started) {
		return new BarrierLife(reported, due, started, null, null, false);
	}

	private BarrierLife upTo(LocalDate today) {
		return new BarrierLife(this.reported, this.due, passed(this.started, today), passed(this.escalated, today),
				passed(this.ended, today), this.closed);
	}

	private static LocalDate passed(LocalDate day, LocalDate today) {
		return (day == null || day.isAfter(today)) ? null : day;
	}

	String state() {
		if (this.ended != null) {
			return this.closed ? "CLOSED" : "RESOLVED";
		}
		return (this.started != null) ? "IN_PROGRESS" : "NEW";
	}

}
