package id.sikap.dashboard;

import java.math.BigDecimal;
import java.util.function.Function;

import id.sikap.chart.ChartLevel;
import id.sikap.coverage.Coverage;

/**
 * What the map shows. The five shades follow the classes of the indicators I2 and I3
 * (CAPACITY): percent from which the next shade begins.
 */
enum Measure {

	COVERAGE(Ratio::coverage, 50, 70, 85, 95), ATTENDANCE(Ratio::attendance, 50, 65, 80, 90);

	private final Function<Coverage, Ratio> ratio;

	private final int[] steps;

	Measure(Function<Coverage, Ratio> ratio, int... steps) {
		this.ratio = ratio;
		this.steps = steps;
	}

	Ratio of(Coverage figures) {
		return this.ratio.apply(figures);
	}

	/** Null where nothing was measured. */
	ChartLevel level(Ratio ratio) {
		if (ratio.whole() == 0) {
			return null;
		}
		int level = 0;
		while (level < this.steps.length && ratio.percent().compareTo(BigDecimal.valueOf(this.steps[level])) >= 0) {
			level++;
		}
		return ChartLevel.values()[level];
	}

	/** "< 50 · 50 · 70 · 85 · 95 %", as the legend says it. */
	public int[] steps() {
		return this.steps.clone();
	}

}
