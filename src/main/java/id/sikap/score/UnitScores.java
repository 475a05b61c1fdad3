package id.sikap.score;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.EnumMap;
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

	/** A unit that has nothing to be scored. */
	public static UnitScores nothing(Unit unit) {
		Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
		for (Measure measure : Measure.values()) {
			figures.put(measure, Figure.NONE);
		}
		return new UnitScores(unit, figures, Map.of());
	}

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
