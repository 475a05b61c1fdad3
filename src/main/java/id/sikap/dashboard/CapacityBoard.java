package id.sikap.dashboard;

import java.util.Comparator;
import java.util.List;

import id.sikap.area.AreaLevel;
import id.sikap.capacity.CapacityOverview;
import id.sikap.capacity.IndicatorMean;
import id.sikap.capacity.MeasureView;
import id.sikap.capacity.UnitRow;
import id.sikap.indicator.CapacityLevel;
import id.sikap.score.Measure;

/**
 * How capacity stood in an area in the latest closed month, and where it is weak.
 *
 * @param levels the three of them, in their order
 * @param rows the units that the area is made of, the lowest first: kecamatan of a
 * regency, companions of a kecamatan, whose own level counts there; none for a reader who
 * may not see persons
 * @param ranked by which figure
 */
record CapacityBoard(CapacityOverview view, List<Level> levels, List<UnitRow> rows, Measure ranked) {

	private static final int WEAK_INDICATORS = 3;

	/**
	 * @param lowest its weakest indicators
	 */
	record Level(MeasureView figure, List<IndicatorMean> lowest) {
	}

	/** Null where nothing is scored yet. */
	static CapacityBoard of(CapacityOverview view, AreaLevel area) {
		List<Level> levels = view.whole().levels().stream().map((figure) -> level(view, figure)).toList();
		if (levels.stream().noneMatch((level) -> level.figure().figure().isKnown())) {
			return null;
		}
		Measure ranked = (area == AreaLevel.REGENCY) ? Measure.COMPOSITE : Measure.INDIVIDUAL;
		List<UnitRow> rows = view.units()
			.stream()
			.filter((row) -> row.score(ranked) != null)
			.sorted(Comparator.comparing((UnitRow row) -> row.score(ranked)).thenComparing(UnitRow::name))
			.toList();
		return new CapacityBoard(view, levels, rows, ranked);
	}

	private static Level level(CapacityOverview view, MeasureView figure) {
		List<IndicatorMean> lowest = view.indicators(CapacityLevel.valueOf(figure.measure().name()))
			.stream()
			.filter((mean) -> mean.figure().isKnown())
			.sorted(Comparator.comparing((mean) -> mean.figure().score()))
			.limit(WEAK_INDICATORS)
			.toList();
		return new Level(figure, lowest);
	}

	/** As many of the lowest as there is room for. */
	public List<UnitRow> lowest(int most) {
		return this.rows.stream().limit(most).toList();
	}

}
