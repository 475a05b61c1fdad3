package id.sikap.coverage;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;
import id.sikap.area.Area;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * P2K2 coverage and attendance of a month. What lies outside the reader's scope is not
 * counted: a companion gets his own figures from any of these; a viewer gets areas, never
 * companions or groups. Each call is one statement.
 */
@Service
@Transactional(readOnly = true)
public class CoverageService {

	private final CoverageRepository figures;

	private final AreaService areas;

	CoverageService(CoverageRepository figures, AreaService areas) {
		this.figures = figures;
		this.areas = areas;
	}

	/**
	 * @param areaCode a regency, kecamatan or village
	 * @param companionId only his, null for all
	 */
	public CoverageRow total(String areaCode, UUID companionId, YearMonth month, AreaScope scope) {
		return this.figures.rows(CoverageLevel.TOTAL, areaCode, only(companionId), month, scope)
			.stream()
			.findFirst()
			.orElse(CoverageRow.empty(areaCode))
			.named(this.areas.name(areaCode));
	}

	/**
	 * Every kecamatan of the area by code; for a companion those where he has figures.
	 */
	public List<CoverageRow> bySubdistrict(String areaCode, YearMonth month, AreaScope scope) {
		return byArea(CoverageLevel.SUBDISTRICT, AreaLevel.SUBDISTRICT, areaCode, month, scope);
	}

	/** Every village of the area by code; for a companion those where he has figures. */
	public List<CoverageRow> byVillage(String areaCode, YearMonth month, AreaScope scope) {
		return byArea(CoverageLevel.VILLAGE, AreaLevel.VILLAGE, areaCode, month, scope);
	}

	/**
	 * By name. Companions in service of the area, and others who have groups or marks in
	 * it; last, where there are such, a row without key for what no companion serves.
	 */
	public List<CoverageRow> byCompanion(String areaCode, YearMonth month, AreaScope scope) {
		return this.figures.rows(CoverageLevel.COMPANION, areaCode, null, month, scope);
	}

	/** By name: groups of the month, and others that met in it. */
	public List<CoverageRow> byGroup(String areaCode, YearMonth month, AreaScope scope) {
		return this.figures.rows(CoverageLevel.GROUP, areaCode, null, month, scope);
	}

	/**
	 * Groups, sessions and marks alone, to compare a month with: companions and families
	 * of the rows are 0, names of areas are left out, and areas without figures too.
	 */
	public List<CoverageRow> groupsAndMarks(CoverageLevel level, String areaCode, YearMonth month, AreaScope scope) {
		return this.figures.groupsAndMarks(level, areaCode, month, scope);
	}

	/**
	 * The months up to the last one, the oldest first, none left out.
	 * @param companionId only his, null for all
	 */
	public List<CoverageMonth> trend(String areaCode, UUID companionId, YearMonth last, int months, AreaScope scope) {
		List<YearMonth> wanted = upTo(last, months);
		return this.figures.months(CoverageLevel.TOTAL, areaCode, only(companionId), wanted, scope)
			.getOrDefault(areaCode, CoverageRepository.complete(wanted, Map.of()));
	}

	private static Set<UUID> only(UUID companionId) {
		return (companionId == null) ? null : Set.of(companionId);
	}

	/** The months up to the last one, the oldest first. */
	static List<YearMonth> upTo(YearMonth last, int months) {
		return Stream.iterate(last.minusMonths(months - 1L), (month) -> month.plusMonths(1)).limit(months).toList();
	}

	private List<CoverageRow> byArea(CoverageLevel level, AreaLevel areaLevel, String areaCode, YearMonth month,
			AreaScope scope) {
		Map<String, CoverageRow> rows = this.figures.rows(level, areaCode, null, month, scope)
			.stream()
			.collect(Collectors.toMap(CoverageRow::key, Function.identity()));
		return this.areas.within(areaCode, areaLevel)
			.stream()
			.filter((area) -> rows.containsKey(area.code()) || CoverageQuery.countsArea(scope, area.code()))
			.map((area) -> row(rows, area))
			.toList();
	}

	private static CoverageRow row(Map<String, CoverageRow> rows, Area area) {
		return rows.getOrDefault(area.code(), CoverageRow.empty(area.code())).named(area.name());
	}

}
