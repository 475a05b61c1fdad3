package id.sikap.capacity;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.sikap.barrier.Pressure;
import id.sikap.score.History;
import id.sikap.score.Measure;
import id.sikap.score.Unit;
import id.sikap.score.UnitScores;

/**
 * One unit among others, or the one that a page is about.
 *
 * @param name of the companion or the area
 * @param figures those that the kind of unit has
 * @param pressure of the barriers open on the month's last day; null where a list shows
 * none
 */
public record UnitRow(Unit unit, String name, Map<Measure, MeasureView> figures, Measure weakest, Pressure pressure) {

	static UnitRow of(UnitScores scores, String name, History history, BigDecimal target) {
		Map<Measure, MeasureView> figures = new EnumMap<>(Measure.class);
		scores.figures()
			.keySet()
			.forEach((measure) -> figures.put(measure, MeasureView.of(scores, measure, history, target)));
		return new UnitRow(scores.unit(), name, figures, scores.weakest(), null);
	}

	/**
	 * @param open null where nothing is open
	 */
	UnitRow under(Pressure open) {
		return new UnitRow(this.unit, this.name, this.figures, this.weakest,
				(open != null) ? open : Pressure.none(this.unit.key()));
	}

	public MeasureView figure(Measure measure) {
		return this.figures.get(measure);
	}

	/** For templates. */
	public MeasureView figure(String measure) {
		return figure(Measure.valueOf(measure));
	}

	/** Null without a score. */
	public BigDecimal score(Measure measure) {
		MeasureView view = figure(measure);
		return (view != null) ? view.figure().score() : null;
	}

	public List<MeasureView> levels() {
		return Stream.of(Measure.values())
			.filter((measure) -> measure.isLevel() && this.figures.containsKey(measure))
			.map(this.figures::get)
			.toList();
	}

}
