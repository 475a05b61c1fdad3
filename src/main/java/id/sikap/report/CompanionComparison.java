package id.sikap.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import id.sikap.account.AreaScope;
import id.sikap.area.Area;
import id.sikap.area.AreaService;
import id.sikap.coverage.CoverageRow;
import id.sikap.coverage.CoverageService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Companions beside each other, by the kecamatan that they belong to and by name: nobody
 * is ranked.
 */
@Service
@Transactional(readOnly = true)
class CompanionComparison {

	private static final String NOBODY = "Tanpa pendamping";

	private final CoverageService coverage;

	private final ReportFactsRepository facts;

	private final AreaService areas;

	CompanionComparison(CoverageService coverage, ReportFactsRepository facts, AreaService areas) {
		this.coverage = coverage;
		this.facts = facts;
		this.areas = areas;
	}

	List<ComparedCompanions> of(ReportOrder order, List<PlannedGroups> plans) {
		Map<String, Integer> planned = plans.stream()
			.collect(Collectors.groupingBy((plan) -> Objects.toString(plan.companionId(), ""),
					Collectors.summingInt(PlannedGroups::groups)));
		List<CoverageRow> rows = this.coverage.byCompanion(order.area().code(), order.month(), order.scope());
		if (order.kind() == ReportKind.SUBDISTRICT) {
			return List.of(part(order.area().name(), rows, planned));
		}
		Map<UUID, String> homes = this.facts.homes(ids(rows));
		List<ComparedCompanions> compared = new ArrayList<>();
		rows.stream()
			.filter((row) -> row.key() != null)
			.collect(Collectors.groupingBy((row) -> homes.get(UUID.fromString(row.key())), TreeMap::new,
					Collectors.toList()))
			.forEach((home, companions) -> compared
				.add(part("Kecamatan " + this.areas.name(home), companions, planned)));
		List<CoverageRow> unserved = rows.stream().filter((row) -> row.key() == null).toList();
		if (!unserved.isEmpty()) {
			compared.add(part(NOBODY, unserved, planned));
		}
		return compared;
	}

	/**
	 * Those who belong to the area; others who served a group in it have their report at
	 * home.
	 */
	List<CoverageRow> belonging(String areaCode, YearMonth month, AreaScope scope) {
		List<CoverageRow> rows = this.coverage.byCompanion(areaCode, month, scope);
		Map<UUID, String> homes = this.facts.homes(ids(rows));
		Area area = this.areas.get(areaCode);
		return rows.stream()
			.filter((row) -> row.key() != null && area.contains(homes.get(UUID.fromString(row.key()))))
			.toList();
	}

	private static List<UUID> ids(List<CoverageRow> rows) {
		return rows.stream().filter((row) -> row.key() != null).map((row) -> UUID.fromString(row.key())).toList();
	}

	private static ComparedCompanions part(String name, List<CoverageRow> rows, Map<String, Integer> planned) {
		List<FigureLine> lines = rows.stream()
			.map((row) -> new FigureLine((row.key() == null) ? NOBODY : row.name(), row,
					planned.getOrDefault(Objects.toString(row.key(), ""), 0)))
			.toList();
		return new ComparedCompanions(name, lines, FigureLine.ofAll(lines));
	}

}
