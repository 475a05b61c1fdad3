package id.sikap.report;

import java.time.LocalDate;
import java.util.List;

/**
 * Groups that had to meet and did not.
 *
 * @param reasons by frequency
 * @param unexplained groups for which nobody has said why
 * @param groups the groups by name, empty where the report does not name them
 */
record NotHeld(List<Reason> reasons, int unexplained, List<MissingGroup> groups) {

	/**
	 * @param reason a constant of the schedule's reasons
	 */
	record Reason(String reason, int groups) {
	}

	record MissingGroup(String name, String villageName, String companionName, LocalDate plannedOn, String reason,
			String note) {
	}

	public int total() {
		return this.unexplained + this.reasons.stream().mapToInt(Reason::groups).sum();
	}

	public boolean isEmpty() {
		return total() == 0;
	}

}
