package id.sikap.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import id.sikap.indicator.CapacityLevel;
import id.sikap.indicator.CapacitySettings;
import id.sikap.indicator.Dimension;
import id.sikap.indicator.Indicator;

/**
 * Makes levels of indicators, and areas of units (CAPACITY, "Aggregation"). Each step
 * reads the stored values of the one before it.
 */
final class MonthComputation {

	private final MonthFacts facts;

	private final Map<String, Map<String, IndicatorScore>> scores;

	private final Map<String, UnitScores> units = new LinkedHashMap<>();

	MonthComputation(MonthFacts facts) {
		this.facts = facts;
		this.scores = facts.scores()
			.stream()
			.collect(Collectors.groupingBy(IndicatorScore::unit,
					Collectors.toMap(IndicatorScore::indicator, Function.identity())));
	}

	static Map<String, UnitScores> of(MonthFacts facts) {
		return new MonthComputation(facts).compute();
	}

	private Map<String, UnitScores> compute() {
		levels(UnitKind.VILLAGE, CapacityLevel.SOCIAL_SYSTEM);
		levels(UnitKind.SUBDISTRICT, CapacityLevel.ORGANISATIONAL);
		levels(UnitKind.COMPANION, CapacityLevel.INDIVIDUAL);
		List<UnitScores> companions = of(UnitKind.COMPANION);
		Map<String, List<Caseload>> served = this.facts.caseload()
			.stream()
			.collect(Collectors.groupingBy(Caseload::companion));
		companions.forEach((companion) -> surround(companion, served.getOrDefault(companion.unit().key(), List.of())));
		Map<String, List<UnitScores>> bySubdistrict = bySubdistrict(companions);
		Map<String, List<UnitScores>> villages = bySubdistrict(of(UnitKind.VILLAGE));
		List<UnitScores> subdistricts = of(UnitKind.SUBDISTRICT);
		subdistricts.forEach((team) -> {
			String code = team.unit().key();
			area(team, bySubdistrict.getOrDefault(code, List.of()), villages.getOrDefault(code, List.of()));
		});
		regency(companions, subdistricts, bySubdistrict);
		return this.units;
	}

	/** The score of a unit on its own level, and the two dimensions of a companion's. */
	private void levels(UnitKind kind, CapacityLevel level) {
		List<Indicator> indicators = this.facts.indicators().stream().filter((i) -> i.level() == level).toList();
		for (Unit unit : this.facts.units()) {
			if (unit.kind() == kind) {
				Map<String, IndicatorScore> own = new LinkedHashMap<>();
				Map<String, IndicatorScore> known = this.scores.getOrDefault(unit.key(), Map.of());
				indicators.stream()
					.filter((indicator) -> known.containsKey(indicator.code()))
					.forEach((indicator) -> own.put(indicator.code(), known.get(indicator.code())));
				Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
				figures.put(Measure.of(level), level(indicators, own));
				if (kind == UnitKind.COMPANION) {
					figures.put(Measure.WILLINGNESS, level(of(indicators, Dimension.WILLINGNESS), own));
					figures.put(Measure.COMPETENCE, level(of(indicators, Dimension.COMPETENCE), own));
				}
				this.units.put(unit.key(), new UnitScores(unit, figures, own));
			}
		}
	}

	private static List<Indicator> of(List<Indicator> indicators, Dimension dimension) {
		return indicators.stream().filter((indicator) -> indicator.dimension() == dimension).toList();
	}

	private Figure level(List<Indicator> indicators, Map<String, IndicatorScore> own) {
		WeightedMean mean = new WeightedMean();
		for (Indicator indicator : indicators) {
			IndicatorScore score = own.get(indicator.code());
			mean.add((score != null) ? score.exact() : null,
					this.facts.settings().weights().getOrDefault(indicator.code(), BigDecimal.ONE));
		}
		return mean.figureOfLevel();
	}

	/** A companion works in his team and in the villages that he serves. */
	private void surround(UnitScores companion, List<Caseload> served) {
		UnitScores team = this.units.get(companion.unit().subdistrictCode());
		companion.figures()
			.put(Measure.ORGANISATIONAL, (team != null) ? team.figure(Measure.ORGANISATIONAL) : Figure.NONE);
		WeightedMean villages = new WeightedMean();
		for (Caseload load : served) {
			UnitScores village = this.units.get(load.village());
			villages.add((village != null) ? village.score(Measure.SOCIAL_SYSTEM) : null, load.households());
		}
		companion.figures().put(Measure.SOCIAL_SYSTEM, villages.figure());
		composite(companion.figures());
	}

	private void area(UnitScores area, List<UnitScores> companions, List<UnitScores> villages) {
		for (Measure measure : List.of(Measure.INDIVIDUAL, Measure.WILLINGNESS, Measure.COMPETENCE)) {
			area.figures().put(measure, mean(companions, measure, (companion) -> 1));
		}
		area.figures()
			.put(Measure.SOCIAL_SYSTEM, mean(villages.stream().filter((v) -> v.unit().households() > 0).toList(),
					Measure.SOCIAL_SYSTEM, (village) -> village.unit().households()));
		composite(area.figures());
	}

	private void regency(List<UnitScores> companions, List<UnitScores> subdistricts,
			Map<String, List<UnitScores>> bySubdistrict) {
		Unit unit = new Unit(UnitKind.REGENCY, this.facts.regencyCode(), this.facts.regencyCode(), null, 0);
		UnitScores regency = new UnitScores(unit, new EnumMap<>(Measure.class), Map.of());
		regency.figures()
			.put(Measure.ORGANISATIONAL, mean(subdistricts, Measure.ORGANISATIONAL,
					(team) -> bySubdistrict.getOrDefault(team.unit().key(), List.of()).size()));
		area(regency, companions, of(UnitKind.VILLAGE));
		this.units.put(unit.key(), regency);
	}

	private static Figure mean(List<UnitScores> units, Measure measure, ToIntFunction<UnitScores> weight) {
		WeightedMean mean = new WeightedMean();
		units.forEach((unit) -> mean.add(unit.score(measure), weight.applyAsInt(unit)));
		return mean.figure();
	}

	/** Only where all three levels exist. */
	private void composite(Map<Measure, Figure> figures) {
		CapacitySettings settings = this.facts.settings();
		Map<Measure, BigDecimal> shares = new HashMap<>();
		shares.put(Measure.INDIVIDUAL, settings.individualShare());
		shares.put(Measure.ORGANISATIONAL, settings.organisationalShare());
		shares.put(Measure.SOCIAL_SYSTEM, settings.socialShare());
		BigDecimal sum = BigDecimal.ZERO;
		int known = 0;
		for (Map.Entry<Measure, BigDecimal> share : shares.entrySet()) {
			Figure figure = figures.getOrDefault(share.getKey(), Figure.NONE);
			known += figure.isKnown() ? 1 : 0;
			sum = figure.isKnown() ? sum.add(figure.score().multiply(share.getValue())) : sum;
		}
		figures.put(Measure.COMPOSITE, new Figure((known == 3) ? Scores.stored(sum) : null, known, 3));
	}

	private List<UnitScores> of(UnitKind kind) {
		List<UnitScores> found = new ArrayList<>();
		this.units.values().stream().filter((unit) -> unit.unit().kind() == kind).forEach(found::add);
		return found;
	}

	private static Map<String, List<UnitScores>> bySubdistrict(List<UnitScores> units) {
		return units.stream().collect(Collectors.groupingBy((unit) -> unit.unit().subdistrictCode()));
	}

}
