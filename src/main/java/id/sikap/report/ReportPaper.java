package id.sikap.report;

import java.time.LocalDate;
import java.time.YearMonth;

import id.sikap.setting.Letterhead;
import id.sikap.setting.Signer;

/**
 * What stands on every report, whatever it is on.
 *
 * @param title as printed, in capitals
 * @param subject whom or what it is on, as "Kecamatan Purwodadi"
 * @param running whether the month is not over, so that its figures will still change
 * @param place where it is signed
 * @param printedOn the day of the signature
 * @param maker who makes it and signs on the right
 * @param witness who acknowledges it and signs on the left
 * @param number of the issued report, null for a draft
 * @param checkCode of the issued report, null for a draft
 * @param demo whether the data are made up, which the paper then says
 */
record ReportPaper(String title, String subject, YearMonth month, boolean running, Letterhead letterhead, String place,
		LocalDate printedOn, Signer maker, Signer witness, String number, String checkCode, boolean demo) {

	/** As it is issued. */
	ReportPaper issued(String number, String checkCode) {
		return new ReportPaper(this.title, this.subject, this.month, false, this.letterhead, this.place, this.printedOn,
				this.maker, this.witness, number, checkCode, this.demo);
	}

	public boolean isDraft() {
		return this.number == null;
	}

}
