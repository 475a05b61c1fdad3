package id.sikap.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import id.sikap.area.AreaService;
import id.sikap.capacityreport.CapacityParts;
import id.sikap.coverage.CoverageMonth;
import id.sikap.coverage.CoverageRow;
import id.sikap.coverage.CoverageService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the templates of a kecamatan's and a regency's report show.
 */
@Service
@Transactional(readOnly = true)
class AreaReports {

	private static final int SUBDISTRICT_CODE = 8;

	private static final int VILLAGE_CODE = 13;

	private final CoverageService coverage;

	private final ReportFactsRepository facts;

	private final ReportPapers papers;

	private final CompanionComparison comparison;

	private final CapacityParts capacity;

	private final AreaService areas;

	AreaReports(CoverageService coverage, ReportFactsRepository facts, ReportPapers papers,
			CompanionComparison comparison, CapacityParts capacity, AreaService areas) {
		this.coverage = coverage;
		this.facts = facts;
		this.papers = papers;
		this.comparison = comparison;
		this.capacity = capacity;
		this.areas = areas;
	}

	Map<String, Object> model(ReportOrder order) {
		String code = order.area().code();
		boolean ofRegency = order.kind() == ReportKind.REGENCY;
		CoverageRow total = this.coverage.total(code, null, order.month(), order.scope());
		List<CoverageRow> rows = ofRegency ? this.coverage.bySubdistrict(code, order.month(), order.scope())
				: this.coverage.byVillage(code, order.month(), order.scope());
		List<CoverageMonth> months = this.coverage.trend(code, null, order.month(), Trend.MONTHS, order.scope());
		FactsQuery query = FactsQuery.ofArea(order);
		List<PlannedGroups> plans = this.facts.planned(query);
		Map<String, Integer> planned = plans.stream()
			.collect(Collectors.groupingBy(
					(plan) -> plan.villageCode().substring(0, ofRegency ? SUBDISTRICT_CODE : VILLAGE_CODE),
					Collectors.summingInt(PlannedGroups::groups)));
		Map<String, Object> model = new HashMap<>();
		model.put("paper", this.papers.of(order));
		model.put("named", order.named());
		model.put("total", FigureLine.total(total, planned.values()));
		model.put("areas", rows.stream().map((row) -> FigureLine.of(row, planned)).toList());
		model.put("companions", order.named() ? this.comparison.of(order, plans) : List.of());
		model.put("capacity", this.capacity.ofArea(code, order.month(), order.named()));
		model.put("trend", new Trend(months));
		model.put("topics", this.facts.topics(query).getOrDefault(null, List.of()));
		model.put("notHeld", notHeld(order, query));
		model.put("obstacles", obstacles(query, ofRegency ? 3 : 100));
		model.put("photos", photos(order, query));
		model.put("summary", Summary.of(order, total, rows, months));
		return model;
	}

	private NotHeld notHeld(ReportOrder order, FactsQuery query) {
		List<ReportedGroup> missing = this.coverage.byGroup(order.area().code(), order.month(), order.scope())
			.stream()
			.filter((row) -> row.missing() > 0)
			.map((row) -> new ReportedGroup(UUID.fromString(row.key()), null, true))
			.toList();
		List<GroupMonth> groups = this.facts.groupMonths(query, missing).getOrDefault(null, List.of());
		List<NotHeld.Reason> reasons = groups.stream()
			.filter((group) -> group.notHeldReason() != null)
			.collect(Collectors.groupingBy(GroupMonth::notHeldReason, Collectors.summingInt((group) -> 1)))
			.entrySet()
			.stream()
			.map((entry) -> new NotHeld.Reason(entry.getKey(), entry.getValue()))
			.sorted(Comparator.comparing(NotHeld.Reason::groups).reversed().thenComparing(NotHeld.Reason::reason))
			.toList();
		int unexplained = (int) groups.stream().filter((group) -> group.notHeldReason() == null).count();
		boolean listed = order.named() && order.kind() == ReportKind.SUBDISTRICT;
		return new NotHeld(reasons, unexplained, listed ? groups.stream().map(this::missing).toList() : List.of());
	}

	private NotHeld.MissingGroup missing(GroupMonth group) {
		return new NotHeld.MissingGroup(group.name(), this.areas.name(group.villageCode()), group.companionName(),
				group.plannedOn(), group.notHeldReason(), group.notHeldNote());
	}

	/**
	 * @param most how many are quoted of a kecamatan
	 */
	private Obstacles obstacles(FactsQuery query, int most) {
		int sessions = this.facts.obstacles(query).getOrDefault(null, 0);
		return new Obstacles(sessions, (sessions == 0 || !query.named()) ? List.of()
				: this.facts.obstaclesMet(query, most).getOrDefault(null, List.of()));
	}

	/**
	 * A place is often somebody's house: a copy without persons has the village alone.
	 */
	private Photos photos(ReportOrder order, FactsQuery query) {
		Photos photos = (order.kind() == ReportKind.REGENCY) ? this.facts.photos(query, SUBDISTRICT_CODE, 24)
				: this.facts.photos(query, VILLAGE_CODE, 18);
		return order.named() ? photos : photos.withoutPersons();
	}

}
