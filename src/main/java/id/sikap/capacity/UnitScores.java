package id.sikap.capacity;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The figures of one unit in a month.
 *
 * @param figures those that the kind of unit has; a village has its social system alone
 * @param indicators of its own level, by code; empty for a regency
 */
public record UnitScores(Unit unit, Map<Measure, Figure> figures, Map<String, IndicatorScore> indicators) {

	private static final List<Measure> LEVELS = Stream.of(Measure.values()).filter(Measure::isLevel).toList();

	public Figure figure(Measure measure) {
		return this.figures.getOrDefault(measure, Figure.NONE);
	}

	public IndicatorScore indicator(String code) {
		return this.indicators.get(code);
	}

	/**
	 * The lowest of the three levels, marked so that a mean does not hide it; null unless
	 * two of them are known.
	 */
	public Measure weakest() {
		List<Measure> known = LEVELS.stream().filter((level) -> figure(level).isKnown()).toList();
		return (known.size() < 2) ? null
				: known.stream().min(Comparator.comparing((level) -> figure(level).score())).orElseThrow();
	}

	/** Null where there is none. */
	public BigDecimal score(Measure measure) {
		return figure(measure).score();
	}

}
