package id.sikap.programme;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A programme in a list.
 *
 * @param villages how many take part
 * @param companions how many take part
 * @param partners how many take part
 * @param households families that took part; null until it is done
 */
public record ProgrammeSummary(UUID id, String subdistrictCode, String title, LocalDate fromDay, LocalDate toDay,
		ProgrammeState state, int villages, int companions, int partners, Integer households, String result,
		String budgetSource) {

	/** Planned, and its first day has passed; or running, and its last day has. */
	public boolean isLate(LocalDate today) {
		return (this.state == ProgrammeState.PLANNED && this.fromDay.isBefore(today))
				|| (this.state == ProgrammeState.RUNNING && this.toDay.isBefore(today));
	}

}
