package id.sikap.score;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What units had in the months before one, closed or not.
 *
 * @param scores by month, unit, and name of a {@link Measure} or code of an indicator
 */
public record History(YearMonth month, Map<YearMonth, Map<String, Map<String, BigDecimal>>> scores) {

	/** Three periods, and one more for a fall in two periods running. */
	private static final int BACK = 4;

	public BigDecimal score(String unit, String measure, YearMonth of) {
		return this.scores.getOrDefault(of, Map.of()).getOrDefault(unit, Map.of()).get(measure);
	}

	/** The latest month first, null where there was none. */
	public List<BigDecimal> before(String unit, String measure) {
		List<BigDecimal> before = new ArrayList<>();
		for (int back = 1; back <= BACK; back++) {
			before.add(score(unit, measure, this.month.minusMonths(back)));
		}
		return before;
	}

	/** Month by month, the running one last; null where there was none. */
	public List<BigDecimal> series(String unit, String measure, BigDecimal now, int months) {
		List<BigDecimal> series = new ArrayList<>();
		for (int back = months - 1; back > 0; back--) {
			series.add(score(unit, measure, this.month.minusMonths(back)));
		}
		series.add(now);
		return series;
	}

}
