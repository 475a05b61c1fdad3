package id.sikap.monthlyreport;

/**
 * The filters of the reports of a month, as they stand in the URL; the month stands
 * beside them.
 *
 * @param status null for all; {@value #MISSING} for reports that never came
 */
public record MonthlyReportFilter(String kecamatan, String status) {

	public static final String MISSING = "MISSING";

	public MonthlyReportFilter {
		kecamatan = (kecamatan == null || kecamatan.isBlank()) ? null : kecamatan;
		status = (status == null || status.isBlank()) ? null : status;
	}

	/** The narrowest area asked for; that of the account when none is. */
	String area(String ofAccount) {
		return (this.kecamatan != null) ? this.kecamatan : ofAccount;
	}

}
