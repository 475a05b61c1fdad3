package id.sikap.logbook;

import java.time.YearMonth;
import java.util.UUID;

/**
 * A family in the attendance part of the form.
 *
 * @param name null for a family that was never in the group
 * @param member whether it was in the group on the day
 * @param absentSince the month since which it has not come though marked at least twice,
 * null when it comes
 * @param typed null when nothing has been typed yet
 */
record RosterRow(UUID householdId, String name, boolean head, boolean member, YearMonth absentSince, MarkRow typed) {

	public String field(String part) {
		return "marks[" + this.householdId + "]." + part;
	}

	/** For ids and labels in the page. */
	public String key() {
		return "m-" + this.householdId;
	}

	public boolean isMarked(String mark) {
		return this.typed != null && this.typed.mark != null && this.typed.mark.name().equals(mark);
	}

	public boolean isUnderstood(String understanding) {
		return this.typed != null && this.typed.understanding != null
				&& this.typed.understanding.name().equals(understanding);
	}

	public String reason() {
		return (this.typed == null) ? null : this.typed.reason;
	}

}
