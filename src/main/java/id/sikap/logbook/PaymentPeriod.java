package id.sikap.logbook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/**
 * Periode salur as it is proposed: the quarter of the year that the day lies in (DOMAIN
 * 2.3); periods of two months have been used, so that both ends can be changed.
 */
record PaymentPeriod(YearMonth from, YearMonth to) {

	static PaymentPeriod proposedFor(LocalDate day) {
		YearMonth month = YearMonth.from(day);
		YearMonth first = month
			.minusMonths(month.getMonthValue() - 1L - 3L * (month.get(IsoFields.QUARTER_OF_YEAR) - 1));
		return new PaymentPeriod(first, first.plusMonths(2));
	}

}
