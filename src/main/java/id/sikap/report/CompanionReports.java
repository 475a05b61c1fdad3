package id.sikap.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.sikap.area.AreaService;
import id.sikap.companion.Companion;
import id.sikap.coverage.CoverageMonth;
import id.sikap.coverage.CoverageRow;
import id.sikap.coverage.CoverageService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the template of a companion's report shows.
 */
@Service
@Transactional(readOnly = true)
class CompanionReports {

	/** Three rows of two on a page, two pages. */
	private static final int MOST_PHOTOS = 12;

	private static final int MOST_OBSTACLES = 100;

	private final CoverageService coverage;

	private final ReportFactsRepository facts;

	private final ReportPapers papers;

	private final AreaService areas;

	CompanionReports(CoverageService coverage, ReportFactsRepository facts, ReportPapers papers, AreaService areas) {
		this.coverage = coverage;
		this.facts = facts;
		this.papers = papers;
		this.areas = areas;
	}

	/**
	 * @param withPhotos whether the annex of photos is wanted
	 */
	Map<String, Object> model(ReportOrder order, boolean withPhotos) {
		String area = order.scope().areaCode();
		CoverageRow total = this.coverage.total(area, order.companion().getId(), order.month(), order.scope());
		List<CoverageMonth> months = this.coverage.trend(area, order.companion().getId(), order.month(), Trend.MONTHS,
				order.scope());
		List<CoverageRow> villages = this.coverage.byVillage(area, order.month(), order.scope());
		Map<String, Integer> planned = this.facts.planned(order)
			.stream()
			.collect(Collectors.groupingBy(PlannedGroups::villageCode, Collectors.summingInt(PlannedGroups::groups)));
		ReportPaper paper = this.papers.of(order);
		Map<String, Object> model = new HashMap<>();
		model.put("paper", paper);
		model.put("companion", person(order.companion(), paper, villages));
		model.put("total", FigureLine.total(total, planned.values()));
		model.put("areas", villages.stream().map((row) -> FigureLine.of(row, planned)).toList());
		model.put("groups", groups(order));
		model.put("trend", new Trend(months));
		model.put("topics", this.facts.topics(order));
		model.put("obstacles", this.facts.obstacles(order, MOST_OBSTACLES));
		model.put("photos", withPhotos ? this.facts.photos(order, 0, MOST_PHOTOS) : Photos.NONE);
		model.put("summary", Summary.of(order, total, villages, months));
		return model;
	}

	private ReportedCompanion person(Companion companion, ReportPaper paper, List<CoverageRow> villages) {
		String served = villages.stream()
			.filter((village) -> village.groups() > 0)
			.map(CoverageRow::name)
			.collect(Collectors.joining(", "));
		String nip = paper.maker().spacedNip();
		return new ReportedCompanion(companion.getName(), nip.isEmpty() ? "–" : nip, paper.maker().title(),
				this.areas.name(companion.getSubdistrictCode()), served.isEmpty() ? "–" : served,
				companion.getServiceFrom());
	}

	private List<GroupLine> groups(ReportOrder order) {
		Map<UUID, CoverageRow> figures = this.coverage.byGroup(order.scope().areaCode(), order.month(), order.scope())
			.stream()
			.collect(Collectors.toMap((row) -> UUID.fromString(row.key()), Function.identity()));
		Set<UUID> own = figures.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().groups() > 0)
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
		return this.facts.groupMonths(order, figures.keySet(), own)
			.stream()
			.map((group) -> new GroupLine(group.name(), this.areas.name(group.villageCode()), group.plannedOn(),
					group.heldOn(), group.excuse(), group.notHeldReason(), group.notHeldNote(),
					figures.get(group.id())))
			.toList();
	}

}
