package id.sikap.dashboard;

/**
 * What a text is made for; groups that have not met have a page of their own.
 */
enum NeedKind {

	UNEXPLAINED, DOUBLE, UNSERVED, UNPLANNED, BARRIER, UNSUPERVISED, REPORT, FOLLOW_UP, CASELOAD

}
