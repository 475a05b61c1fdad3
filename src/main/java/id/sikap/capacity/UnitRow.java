package id.sikap.capacity;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.sikap.score.History;
import id.sikap.score.Measure;
import id.sikap.score.Unit;
import id.sikap.score.UnitScores;

/**
 * One unit among others, or the one that a page is about.
 *
 * @param name of the companion or the area
 * @param figures those that the kind of unit has
 */
public record UnitRow(Unit unit, String name, Map<Measure, MeasureView> figures, Measure weakest) {

	static UnitRow of(UnitScores scores, String name, History history, BigDecimal target) {
		Map<Measure, MeasureView> figures = new EnumMap<>(Measure.class);
		scores.figures()
			.keySet()
			.forEach((measure) -> figures.put(measure, MeasureView.of(scores, measure, history, target)));
		return new UnitRow(scores.unit(), name, figures, scores.weakest());
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
