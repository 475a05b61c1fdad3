package id.sikap.monthlyreport;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A report in a list; of one that never came, that there is none.
 *
 * @param groups that the companion served on the month's last day
 * @param state {@value MonthlyReportFilter#MISSING}, or of the newest version
 * @param number of versions, 0 for none
 * @param reason why the newest version was sent back
 */
public record MonthlyReportSummary(UUID companionId, String companionName, String subdistrictCode, LocalDate month,
		int groups, String state, int number, LocalDate submittedOn, Instant submittedAt, String reason) {

	public YearMonth yearMonth() {
		return YearMonth.from(this.month);
	}

	/** Days after the due date, 0 or less for in time. */
	public long daysLate(LocalDate dueOn) {
		return ChronoUnit.DAYS.between(dueOn, this.submittedOn);
	}

	/** Whether a version came that was not sent back: one that was counts for nothing. */
	public boolean isCounting() {
		return !isMissing() && !this.state.equals(MonthlyReportState.RETURNED.name());
	}

	public boolean isMissing() {
		return this.state.equals(MonthlyReportFilter.MISSING);
	}

}
