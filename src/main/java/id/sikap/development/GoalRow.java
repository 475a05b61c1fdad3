package id.sikap.development;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A goal in a list.
 *
 * @param proposerId account that may drop it, beside who coordinates the companion
 * @param before what the indicator scored when it was agreed; null for none
 * @param after what it scored in the latest closed month after that; null while there is
 * none
 */
public record GoalRow(UUID id, UUID companionId, String companionName, String subdistrictCode, String indicator,
		String goal, String action, LocalDate dueOn, GoalState state, UUID proposerId, String proposedBy,
		String agreedBy, Integer before, YearMonth monthBefore, Integer after, YearMonth monthAfter, String result) {

	public boolean isOverdue(LocalDate today) {
		return !this.state.isOver() && this.dueOn.isBefore(today);
	}

	/** Null while one of the scores is missing. */
	public Integer effect() {
		return (this.before == null || this.after == null) ? null : this.after - this.before;
	}

}
