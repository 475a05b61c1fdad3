package id.sikap.trainingrecord;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/**
 * The twelve months up to the last day of a month, in which a training must have ended to
 * count (CAPACITY, I8 and O5).
 */
record TrainingWindow(LocalDate firstDay, LocalDate lastDay) {

	private static final int MONTHS = 12;

	static TrainingWindow upTo(YearMonth month) {
		return new TrainingWindow(month.minusMonths(MONTHS - 1).atDay(1), month.atEndOfMonth());
	}

	/** Parameters firstDay, lastDay, areaFrom, areaTo and regency of a statement. */
	Map<String, Object> parameters(String areaCode) {
		return Map.of("firstDay", this.firstDay, "lastDay", this.lastDay, "areaFrom", areaCode, "areaTo",
				areaCode + "/", "regency", areaCode.substring(0, 5));
	}

}
