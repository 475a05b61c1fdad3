package id.sikap.monthlyreport;

/**
 * What became of a version of a report.
 */
public enum MonthlyReportState {

	/** Waits for the coordinator. */
	SUBMITTED,

	/** Sent back with a reason; another version may follow. */
	RETURNED,

	/** Nothing comes after it. */
	ACCEPTED

}
