package id.sikap.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A month as weeks that start on Monday, each of seven days.
 *
 * @param month the month shown
 * @param weeks its weeks, filled up with days of its neighbours
 */
public record HeatMonth(YearMonth month, List<List<HeatDay>> weeks) {

	/** {@code href} gives the address of a day that has something, and may be null. */
	public static HeatMonth of(YearMonth month, Map<LocalDate, ? extends Number> counts, LocalDate today,
			Function<LocalDate, String> href) {
		long most = counts.values().stream().mapToLong(Number::longValue).max().orElse(0);
		List<List<HeatDay>> weeks = new ArrayList<>();
		LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
			List<HeatDay> week = new ArrayList<>();
			for (int i = 0; i < 7; i++) {
				LocalDate day = monday.plusDays(i);
				Number counted = counts.get(day);
				long count = (counted != null) ? counted.longValue() : 0;
				String link = (href != null && count > 0) ? href.apply(day) : null;
				week.add(new HeatDay(day, count, shade(count, most), link, YearMonth.from(day).equals(month),
						day.equals(today)));
			}
			weeks.add(week);
		}
		return new HeatMonth(month, weeks);
	}

	private static int shade(long count, long most) {
		return (count <= 0) ? 0 : (int) Math.max(1, Math.ceil(4.0 * count / most));
	}

}
