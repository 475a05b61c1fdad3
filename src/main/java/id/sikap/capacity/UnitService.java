package id.sikap.capacity;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import id.sikap.account.AreaScope;
import id.sikap.account.Role;
import id.sikap.area.Area;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.assessment.AssessmentSheets;
import id.sikap.assessment.MeasuredEntry;
import id.sikap.assessment.SheetRow;
import id.sikap.barrier.BarrierPressure;
import id.sikap.barrier.BarrierService;
import id.sikap.barrier.OpenBarrier;
import id.sikap.barrier.OpenBarriers;
import id.sikap.companion.Companion;
import id.sikap.companion.CompanionService;
import id.sikap.indicator.CapacityLevel;
import id.sikap.score.Figure;
import id.sikap.score.History;
import id.sikap.score.HistoryService;
import id.sikap.score.Measure;
import id.sikap.score.MonthScoreService;
import id.sikap.score.MonthScores;
import id.sikap.score.Unit;
import id.sikap.score.UnitKind;
import id.sikap.score.UnitScores;
import id.sikap.support.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Capacity of one companion, for himself and his coordinators, and of one village.
 */
@Service
@Transactional(readOnly = true)
public class UnitService {

	private final MonthScoreService months;

	private final HistoryService histories;

	private final AssessmentSheets sheets;

	private final CompanionService companions;

	private final BarrierService barriers;

	private final BarrierPressure pressure;

	private final AreaService areas;

	UnitService(MonthScoreService months, HistoryService histories, AssessmentSheets sheets,
			CompanionService companions, BarrierService barriers, BarrierPressure pressure, AreaService areas) {
		this.months = months;
		this.histories = histories;
		this.sheets = sheets;
		this.companions = companions;
		this.barriers = barriers;
		this.pressure = pressure;
		this.areas = areas;
	}

	/**
	 * @throws NotFoundException when the reader may not know of him
	 */
	public UnitView companion(UUID id, YearMonth month, AreaScope scope) {
		Companion companion = this.companions.get(id, scope);
		String key = id.toString();
		String regency = Area.regencyOf(companion.getSubdistrictCode());
		MonthScores scores = this.months.of(regency, month);
		UnitScores own = scores.unit(key)
			.orElseGet(() -> UnitScores
				.nothing(new Unit(UnitKind.COMPANION, key, companion.getSubdistrictCode(), companion.getName(), 0)));
		String subdistrict = own.unit().subdistrictCode();
		UnitScores team = scores.unit(subdistrict)
			.orElseGet(() -> UnitScores.nothing(new Unit(UnitKind.SUBDISTRICT, subdistrict, subdistrict, null, 0)));
		History history = this.histories.of(regency, List.of(key, subdistrict), month);
		Map<String, Map<String, MeasuredEntry>> values = this.sheets.values(List.of(key, subdistrict), month);
		SheetRow sheet = this.sheets.rowOf(CapacityLevel.INDIVIDUAL, key, month, scope);
		OpenBarriers open = this.barriers.openLinked(regency, month.atEndOfMonth());
		return new UnitView(
				UnitRow.of(own, companion.getName(), history, scores.settings().target())
					.under(this.pressure.ofCompanion(id, companion.getSubdistrictCode(), month.atEndOfMonth())),
				scores.closed(),
				lines(CapacityLevel.INDIVIDUAL, scores, own, values, sheet, history,
						(code) -> open.ofCompanion(id, subdistrict, code)),
				lines(CapacityLevel.ORGANISATIONAL, scores, team, values, null, history,
						(code) -> open.ofArea(subdistrict, code)),
				served(key, scores, month), sheet);
	}

	/**
	 * @throws NotFoundException when the reader may not know of it
	 */
	public UnitView village(String code, YearMonth month, AreaScope scope) {
		boolean reads = scope.wholeArea() || scope.account().has(Role.VIEWER) || scope.companionId() != null;
		Area area = this.areas.get(code);
		if (!reads || !scope.coversArea(code) || area.level() != AreaLevel.VILLAGE) {
			throw new NotFoundException();
		}
		MonthScores scores = this.months.of(Area.regencyOf(code), month);
		UnitScores own = scores.unit(code)
			.orElseGet(() -> new UnitScores(new Unit(UnitKind.VILLAGE, code, Area.subdistrictOf(code), null, 0),
					Map.of(Measure.SOCIAL_SYSTEM, Figure.NONE), Map.of()));
		History history = this.histories.of(scores.regencyCode(), List.of(code), month);
		SheetRow sheet = this.sheets.rowOf(CapacityLevel.SOCIAL_SYSTEM, code, month, scope);
		OpenBarriers open = this.barriers.openLinked(scores.regencyCode(), month.atEndOfMonth());
		return new UnitView(
				UnitRow.of(own, area.name(), history, scores.settings().target())
					.under(this.pressure.ofArea(code, month.atEndOfMonth()).orElse(null)),
				scores.closed(),
				lines(CapacityLevel.SOCIAL_SYSTEM, scores, own, this.sheets.values(List.of(code), month), sheet,
						history, (indicator) -> open.ofArea(code, indicator)),
				List.of(), List.of(), sheet);
	}

	static List<IndicatorLine> lines(CapacityLevel level, MonthScores scores, UnitScores unit,
			Map<String, Map<String, MeasuredEntry>> values, SheetRow sheet, History history,
			Function<String, List<OpenBarrier>> barriers) {
		Map<String, MeasuredEntry> own = values.getOrDefault(unit.unit().key(), Map.of());
		return scores.indicators(level)
			.stream()
			.map((indicator) -> IndicatorLine.of(indicator, unit, own.get(indicator.code()),
					(sheet != null) ? sheet.entry(indicator.code()) : null, history, scores.settings().target(),
					barriers.apply(indicator.code())))
			.toList();
	}

	private List<UnitView.ServedVillage> served(String companion, MonthScores scores, YearMonth month) {
		return this.months.caseload(scores.regencyCode(), month)
			.stream()
			.filter((load) -> load.companion().equals(companion))
			.map((load) -> new UnitView.ServedVillage(load.village(), this.areas.name(load.village()),
					scores.unit(load.village()).map((unit) -> unit.figure(Measure.SOCIAL_SYSTEM)).orElse(Figure.NONE),
					load.households()))
			.toList();
	}

}
