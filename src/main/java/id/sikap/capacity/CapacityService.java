package id.sikap.capacity;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.sikap.account.AreaScope;
import id.sikap.account.Role;
import id.sikap.area.Area;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.barrier.BarrierPressure;
import id.sikap.barrier.Pressure;
import id.sikap.indicator.CapacityLevel;
import id.sikap.score.History;
import id.sikap.score.HistoryService;
import id.sikap.score.MonthScoreService;
import id.sikap.score.MonthScores;
import id.sikap.score.Unit;
import id.sikap.score.UnitKind;
import id.sikap.score.UnitScores;
import id.sikap.support.NotFoundException;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Capacity of areas, as far as the reader may see it: coordinators everything of their
 * area, a viewer and a companion averages without persons.
 */
@Service
@Transactional(readOnly = true)
public class CapacityService {

	private final MonthScoreService months;

	private final HistoryService histories;

	private final BarrierPressure pressure;

	private final AreaService areas;

	CapacityService(MonthScoreService months, HistoryService histories, BarrierPressure pressure, AreaService areas) {
		this.months = months;
		this.histories = histories;
		this.pressure = pressure;
		this.areas = areas;
	}

	/**
	 * A regency, its kecamatan ranked.
	 * @throws NotFoundException when the reader may not know of it
	 */
	public AreaView regency(String code, YearMonth month, CapacityFilter filter, Sort sort, AreaScope scope) {
		Area area = admit(code, AreaLevel.REGENCY, scope);
		MonthScores scores = this.months.of(code, month);
		List<UnitScores> subdistricts = scores.within(code, UnitKind.SUBDISTRICT);
		List<String> keys = new ArrayList<>(keys(subdistricts));
		keys.add(code);
		History history = this.histories.of(code, keys, month);
		List<UnitRow> rows = rows(subdistricts, CapacityLevel.ORGANISATIONAL, code, history, scores).stream()
			.filter(filter::admits)
			.sorted(UnitOrder.of(sort, "gabungan"))
			.toList();
		return new AreaView(area, scores.closed(), whole(area, scores, history), rows, List.of(), List.of(),
				means(code, scores));
	}

	/**
	 * A kecamatan with its villages; its companions for those who may see persons.
	 * @throws NotFoundException when the reader may not know of it
	 */
	public AreaView subdistrict(String code, YearMonth month, Sort sort, AreaScope scope) {
		Area area = admit(code, AreaLevel.SUBDISTRICT, scope);
		String regency = Area.regencyOf(code);
		MonthScores scores = this.months.of(regency, month);
		List<UnitScores> companions = scope.wholeArea() ? scores.within(code, UnitKind.COMPANION) : List.of();
		List<UnitScores> villages = scores.within(code, UnitKind.VILLAGE);
		List<String> keys = new ArrayList<>(keys(companions));
		keys.addAll(keys(villages));
		keys.add(code);
		History history = this.histories.of(regency, keys, month);
		return new AreaView(area, scores.closed(), whole(area, scores, history), List.of(),
				rows(companions, CapacityLevel.INDIVIDUAL, code, history, scores).stream()
					.sorted(UnitOrder.of(sort, "individu"))
					.toList(),
				rows(villages, CapacityLevel.SOCIAL_SYSTEM, code, history, scores), means(code, scores));
	}

	private Area admit(String code, AreaLevel level, AreaScope scope) {
		boolean reads = scope.wholeArea() || scope.account().has(Role.VIEWER)
				|| (scope.companionId() != null && level != AreaLevel.REGENCY);
		Area area = this.areas.get(code);
		if (!reads || !scope.coversArea(code) || area.level() != level) {
			throw new NotFoundException();
		}
		return area;
	}

	/** A kecamatan without companions has no figures, and yet a page. */
	private UnitRow whole(Area area, MonthScores scores, History history) {
		UnitKind kind = (area.level() == AreaLevel.REGENCY) ? UnitKind.REGENCY : UnitKind.SUBDISTRICT;
		UnitScores unit = scores.unit(area.code())
			.orElseGet(() -> UnitScores.nothing(new Unit(kind, area.code(), area.code(), null, 0)));
		return UnitRow.of(unit, area.name(), history, scores.settings().target())
			.under(this.pressure.ofArea(area.code(), scores.month().atEndOfMonth()).orElse(null));
	}

	private List<UnitRow> rows(List<UnitScores> units, CapacityLevel level, String areaCode, History history,
			MonthScores scores) {
		if (units.isEmpty()) {
			return List.of();
		}
		Map<String, Pressure> open = this.pressure.of(level, areaCode, scores.month().atEndOfMonth())
			.stream()
			.collect(Collectors.toMap(Pressure::unit, Function.identity()));
		return units.stream()
			.map((unit) -> UnitRow.of(unit, name(unit.unit()), history, scores.settings().target())
				.under(open.get(unit.unit().key())))
			.toList();
	}

	private String name(Unit unit) {
		return (unit.kind() == UnitKind.COMPANION) ? String.valueOf(unit.name()) : this.areas.name(unit.key());
	}

	private static List<IndicatorMean> means(String code, MonthScores scores) {
		return scores.indicators()
			.stream()
			.map((indicator) -> new IndicatorMean(indicator, scores.mean(code, indicator)))
			.toList();
	}

	private static List<String> keys(List<UnitScores> units) {
		return units.stream().map((unit) -> unit.unit().key()).toList();
	}

}
