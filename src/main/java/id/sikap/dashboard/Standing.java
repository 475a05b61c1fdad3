package id.sikap.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

import id.sikap.chart.MonthColumn;
import id.sikap.coverage.Coverage;
import id.sikap.coverage.CoverageMonth;

/**
 * How one measure stands: this month, the month before, and the months that led here.
 *
 * @param before null where the row of months has none
 * @param columns of the last twelve months, empty where only the month was counted
 */
record Standing(Ratio now, Ratio before, List<MonthColumn> columns) {

	/**
	 * @param trend the oldest month first, the month shown last
	 * @param label of a month, short and long
	 * @param link address of a month
	 */
	static Standing of(Measure measure, List<CoverageMonth> trend, MonthWords label, Function<YearMonth, String> link) {
		int last = trend.size() - 1;
		List<MonthColumn> columns = trend.stream().map((month) -> {
			Ratio ratio = measure.of(month);
			return new MonthColumn(label.brief(month.month()), label.full(month.month()), ratio.length(), whole(ratio),
					link.apply(month.month()), month == trend.get(last));
		}).toList();
		Standing standing = of(measure, trend);
		return new Standing(standing.now, standing.before, columns);
	}

	/** As above, without columns. */
	static Standing of(Measure measure, List<CoverageMonth> trend) {
		int last = trend.size() - 1;
		Coverage before = (last > 0) ? trend.get(last - 1) : null;
		return new Standing(measure.of(trend.get(last)), (before != null) ? measure.of(before) : null, List.of());
	}

	/** Whole percent, as there is room for under a column; half up. */
	private static String whole(Ratio ratio) {
		return (ratio.whole() == 0) ? "–" : ratio.percent().setScale(0, RoundingMode.HALF_UP).toPlainString();
	}

	public BigDecimal change() {
		return (this.before != null) ? this.now.change(this.before) : null;
	}

	/**
	 * "up", "down" or "flat", by the tenth of a point that is shown; null without a
	 * change.
	 */
	public String way() {
		return wayOf(change());
	}

	static String wayOf(BigDecimal change) {
		if (change == null) {
			return null;
		}
		int sign = change.setScale(1, RoundingMode.HALF_UP).signum();
		return (sign > 0) ? "up" : (sign < 0) ? "down" : "flat";
	}

	interface MonthWords {

		String brief(YearMonth month);

		String full(YearMonth month);

	}

}
