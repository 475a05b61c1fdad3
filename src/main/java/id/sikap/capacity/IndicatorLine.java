package id.sikap.capacity;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

import id.sikap.assessment.MeasuredEntry;
import id.sikap.assessment.SheetEntry;
import id.sikap.barrier.OpenBarrier;
import id.sikap.chart.Sparkline;
import id.sikap.indicator.Indicator;
import id.sikap.score.CapacityClass;
import id.sikap.score.History;
import id.sikap.score.IndicatorScore;
import id.sikap.score.Trend;
import id.sikap.score.UnitScores;

/**
 * One indicator of a unit with everything that explains its score.
 *
 * @param score what counts, null where nothing does
 * @param value what records say, null for nothing
 * @param entry what was said and judged, null for readers who see scores alone
 * @param trend null where there are too few months
 * @param months twelve scores, this month's last, null for none
 * @param gap to the target, null without a score
 * @param barriers open ones of the unit, or of what it lies in, that bear on it
 */
public record IndicatorLine(Indicator indicator, IndicatorScore score, MeasuredEntry value, SheetEntry entry,
		Trend trend, List<BigDecimal> months, BigDecimal gap, List<OpenBarrier> barriers) {

	static IndicatorLine of(Indicator indicator, UnitScores unit, MeasuredEntry value, SheetEntry entry,
			History history, BigDecimal target, List<OpenBarrier> barriers) {
		IndicatorScore score = unit.indicator(indicator.code());
		BigDecimal exact = (score != null) ? score.exact() : null;
		String key = unit.unit().key();
		return new IndicatorLine(indicator, score, value, entry, Trend.of(exact, history.before(key, indicator.code())),
				history.series(key, indicator.code(), exact, 12), (exact != null) ? target.subtract(exact) : null,
				barriers);
	}

	/** Whether the score is so low that it asks for a reason. */
	public boolean isWeak() {
		return this.score != null && CapacityClass.isWeak(this.score.exact());
	}

	/** "Terhambat": act on the barrier; a weak score without one asks for training. */
	public boolean isHindered() {
		return isWeak() && !this.barriers.isEmpty();
	}

	/**
	 * The page with the records behind the value; null for none.
	 * @param coordinator whether the reader coordinates the unit's area
	 */
	public String evidence(YearMonth month, boolean coordinator) {
		return (this.value == null || this.indicator.metric() == null) ? null
				: EvidenceAddress.of(this.indicator.metric(), this.value.unit(), month, coordinator);
	}

	/** What the score means; null without one. */
	public String anchor() {
		return (this.score != null) ? this.indicator.anchor(this.score.score()) : null;
	}

	/** Null with fewer than two months. */
	public Sparkline line() {
		long known = this.months.stream().filter((month) -> month != null).count();
		return (known < 2) ? null : Sparkline.of(this.months, 1, 5);
	}

}
