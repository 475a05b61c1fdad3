package id.sikap.dashboard;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

import id.sikap.coverage.CoverageMonth;

/**
 * Coverage and attendance of a month, side by side.
 */
record Standings(Standing coverage, Standing attendance) {

	/**
	 * Against the month before, without columns.
	 * @param trend the oldest month first, the month shown last
	 */
	static Standings of(List<CoverageMonth> trend) {
		return new Standings(Standing.of(Measure.COVERAGE, trend), Standing.of(Measure.ATTENDANCE, trend));
	}

	/**
	 * As {@link #of(List)}, with a column for each month.
	 * @param label of a month, short and long
	 * @param link address of a month
	 */
	static Standings of(List<CoverageMonth> trend, Standing.MonthWords label, Function<YearMonth, String> link) {
		return new Standings(Standing.of(Measure.COVERAGE, trend, label, link),
				Standing.of(Measure.ATTENDANCE, trend, label, link));
	}

}
