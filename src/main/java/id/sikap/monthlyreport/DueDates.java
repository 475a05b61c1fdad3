package id.sikap.monthlyreport;

import java.time.LocalDate;
import java.time.YearMonth;

import id.sikap.indicator.CapacitySettingService;

import org.springframework.stereotype.Component;

/**
 * When reports are due: on a day of the next month that the regency sets.
 */
@Component
class DueDates {

	/** A report may be submitted from this many days before its month ends. */
	private static final int DAYS_BEFORE_END = 6;

	private final CapacitySettingService settings;

	DueDates(CapacitySettingService settings) {
		this.settings = settings;
	}

	/**
	 * @param month that the report is on
	 */
	LocalDate of(String regencyCode, YearMonth month) {
		return month.plusMonths(1).atDay(this.settings.settings(regencyCode, month).reportDueDay());
	}

	/** The first day on which a report of the month may be submitted. */
	static LocalDate opens(YearMonth month) {
		return month.atEndOfMonth().minusDays(DAYS_BEFORE_END);
	}

	/** The month whose report is looked after on a day. */
	static YearMonth current(LocalDate day) {
		YearMonth month = YearMonth.from(day);
		return day.isBefore(opens(month)) ? month.minusMonths(1) : month;
	}

}
