package id.sikap.dashboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

import id.sikap.chart.ChartLevel;
import id.sikap.coverage.Coverage;

/**
 * What the map shows. The five shades follow the classes of CAPACITY, those of the score,
 * of I2 and of I3: percent from which the next shade begins.
 */
enum Measure {

	/** The index of the composite. */
	CAPACITY(null, 20, 40, 60, 80),

	COVERAGE(Ratio::coverage, 50, 70, 85, 95), ATTENDANCE(Ratio::attendance, 50, 65, 80, 90);

	/** Those that sessions alone give. */
	static final List<Measure> OF_SESSIONS = List.of(COVERAGE, ATTENDANCE);

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
	ChartLevel level(BigDecimal percent) {
		if (percent == null) {
			return null;
		}
		int level = 0;
		while (level < this.steps.length && percent.compareTo(BigDecimal.valueOf(this.steps[level])) >= 0) {
			level++;
		}
		return ChartLevel.values()[level];
	}

	/** "< 50 · 50 · 70 · 85 · 95 %", as the legend says it. */
	public int[] steps() {
		return this.steps.clone();
	}

}
