package id.sikap.capacity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import id.sikap.chart.Sparkline;
import id.sikap.score.Figure;
import id.sikap.score.History;
import id.sikap.score.Measure;
import id.sikap.score.Trend;
import id.sikap.score.UnitScores;

/**
 * One figure as a page shows it.
 *
 * @param change against the month before, null where one of them has no score
 * @param trend null where there are too few months
 * @param fellTwice whether it fell in this period and in the one before
 * @param months twelve scores, this month's last, null for none
 * @param weakest whether it is the lowest of the three levels
 */
public record MeasureView(Measure measure, Figure figure, BigDecimal change, Trend trend, boolean fellTwice,
		List<BigDecimal> months, BigDecimal target, boolean weakest) {

	private static final int MONTHS = 12;

	static MeasureView of(UnitScores unit, Measure measure, History history, BigDecimal target) {
		Figure figure = unit.figure(measure);
		List<BigDecimal> before = history.before(unit.unit().key(), measure.name());
		BigDecimal last = before.get(0);
		BigDecimal change = (figure.isKnown() && last != null) ? figure.score().subtract(last) : null;
		return new MeasureView(measure, figure, change, Trend.of(figure.score(), before),
				Trend.fellTwice(figure.score(), before),
				history.series(unit.unit().key(), measure.name(), figure.score(), MONTHS), target,
				measure == unit.weakest());
	}

	/** How much is missing to the target; null without a score. */
	public BigDecimal gap() {
		return this.figure.gap(this.target);
	}

	/**
	 * "up", "down" or "flat" against the month before, by the two places that are shown;
	 * null without a change.
	 */
	public String way() {
		if (this.change == null) {
			return null;
		}
		int sign = this.change.setScale(2, RoundingMode.HALF_UP).signum();
		return (sign > 0) ? "up" : (sign < 0) ? "down" : "flat";
	}

	/** The target as a length of 100. */
	public BigDecimal targetIndex() {
		return Figure.index(this.target);
	}

	/** Null with fewer than two months. */
	public Sparkline line() {
		long known = this.months.stream().filter((score) -> score != null).count();
		return (known < 2) ? null : Sparkline.of(this.months, 1, 5);
	}

}
