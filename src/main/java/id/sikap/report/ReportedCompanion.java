package id.sikap.report;

import java.time.LocalDate;

/**
 * The person a companion's report is on.
 *
 * @param nip in groups of digits, or a dash
 * @param villages names of those with a group on the month's last day
 */
record ReportedCompanion(String name, String nip, String title, String subdistrict, String villages,
		LocalDate serviceFrom) {

}
