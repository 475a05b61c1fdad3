package id.sikap.group;

import java.time.LocalDate;

import id.sikap.support.RuleViolation;

/**
 * Figures of past months have been read and used: who was in a group and who served it
 * may be written down late, but not rewritten. Changes reach back to the first day of the
 * month before at most (our own rule).
 */
final class PastMonths {

	private PastMonths() {
	}

	static LocalDate earliest(LocalDate today) {
		return today.withDayOfMonth(1).minusMonths(1);
	}

	/**
	 * @throws RuleViolation when the day lies in a month that is left as it is
	 */
	static void check(String field, LocalDate day, LocalDate today) {
		if (day.isBefore(earliest(today))) {
			throw RuleViolation.of(field, "group.error.tooLate");
		}
	}

}
