package id.sikap.archive;

/**
 * What kinds of units have a report.
 */
public enum ReportedUnit {

	COMPANION, SUBDISTRICT, REGENCY

}
