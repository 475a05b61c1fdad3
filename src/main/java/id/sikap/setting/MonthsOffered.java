package id.sikap.setting;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * The months that a form lets choose from.
 */
record MonthsOffered(YearMonth first, YearMonth last) {

	boolean contains(YearMonth month) {
		return !month.isBefore(this.first) && !month.isAfter(this.last);
	}

	List<YearMonth> all() {
		return Stream.iterate(this.first, (month) -> !month.isAfter(this.last), (month) -> month.plusMonths(1))
			.toList();
	}

}
