package id.sikap.monthlyreport;

/**
 * What a report says of a group's month.
 */
enum ReportedState {

	MET, EXCUSED, EXPLAINED,

	/** Neither of these: such a report is not complete. */
	MISSING

}
