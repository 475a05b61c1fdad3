package id.sikap.capacity;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.sikap.account.AreaScope;
import id.sikap.area.Area;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.capacity.CapacityOverviewRepository.StoredFigure;
import id.sikap.indicator.CapacityMethod;
import id.sikap.indicator.CapacitySettingService;
import id.sikap.indicator.Indicator;
import id.sikap.score.Figure;
import id.sikap.score.History;
import id.sikap.score.Measure;

import id.sikap.score.Unit;
import id.sikap.score.UnitKind;
import id.sikap.score.UnitScores;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The latest closed month of an area.
 */
@Service
@Transactional(readOnly = true)
public class CapacityOverviewService {

	private final CapacityOverviewRepository figures;

	private final CapacitySettingService settings;

	private final AreaService areas;

	CapacityOverviewService(CapacityOverviewRepository figures, CapacitySettingService settings, AreaService areas) {
		this.figures = figures;
		this.settings = settings;
		this.areas = areas;
	}

	/**
	 * @param area a regency or kecamatan, admitted to the reader's scope by the caller
	 * @param upTo the last month that is looked at
	 * @return nothing while no month up to it is closed
	 */
	public Optional<CapacityOverview> latest(Area area, YearMonth upTo, AreaScope scope) {
		String regency = Area.regencyOf(area.code());
		List<StoredFigure> stored = (area.level() == AreaLevel.REGENCY)
				? this.figures.ofAreas(regency, codes(area), upTo)
				: this.figures.ofSubdistrict(regency, area.code(), scope.wholeArea(), upTo);
		return stored.stream().map(StoredFigure::closed).findFirst().map((month) -> overview(area, month, stored));
	}

	private List<String> codes(Area regency) {
		List<String> codes = new ArrayList<>();
		codes.add(regency.code());
		this.areas.within(regency.code(), AreaLevel.SUBDISTRICT).forEach((area) -> codes.add(area.code()));
		return codes;
	}

	private CapacityOverview overview(Area area, YearMonth month, List<StoredFigure> stored) {
		CapacityMethod method = this.settings.method(Area.regencyOf(area.code()), month);
		Map<String, UnitScores> units = new LinkedHashMap<>();
		Map<YearMonth, Map<String, Map<String, BigDecimal>>> scores = new HashMap<>();
		for (StoredFigure row : stored) {
			if (row.month().equals(month)) {
				units
					.computeIfAbsent(row.unit(),
							(key) -> new UnitScores(row.asUnit(), new EnumMap<>(Measure.class), Map.of()))
					.figures()
					.put(row.measure(), row.figure());
			}
			scores.computeIfAbsent(row.month(), (key) -> new HashMap<>())
				.computeIfAbsent(row.unit(), (key) -> new HashMap<>())
				.put(row.measure().name(), row.figure().score());
		}
		History history = new History(month, scores);
		UnitScores whole = units.remove(area.code());
		List<UnitRow> rows = units.values()
			.stream()
			.map((unit) -> UnitRow.of(unit, name(unit.unit()), history, method.settings().target()))
			.toList();
		return new CapacityOverview(month,
				UnitRow.of((whole != null) ? whole : nothing(area), area.name(), history, method.settings().target()),
				rows, means(area, month, method));
	}

	private static UnitScores nothing(Area area) {
		return UnitScores
			.nothing(new Unit((area.level() == AreaLevel.REGENCY) ? UnitKind.REGENCY : UnitKind.SUBDISTRICT,
					area.code(), area.code(), null, 0));
	}

	private String name(Unit unit) {
		return (unit.kind() == UnitKind.COMPANION) ? unit.name() : this.areas.name(unit.key());
	}

	private List<IndicatorMean> means(Area area, YearMonth month, CapacityMethod method) {
		Map<String, Figure> means = this.figures.means(area.code(), month);
		return method.indicators()
			.stream()
			.map((Indicator indicator) -> new IndicatorMean(indicator,
					means.getOrDefault(indicator.code(), Figure.NONE)))
			.toList();
	}

}
