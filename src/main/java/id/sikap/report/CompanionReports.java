package id.sikap.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.sikap.area.AreaService;
import id.sikap.companion.Companion;
import id.sikap.coverage.CoverageRow;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the template of a companion's report shows.
 */
@Service
class CompanionReports {

	/** Three rows of two on a page, two pages. */
	private static final int MOST_PHOTOS = 12;

	private final CompanionFactsReader reader;

	private final ReportFactsRepository repository;

	private final ReportPapers papers;

	private final AreaService areas;

	CompanionReports(CompanionFactsReader reader, ReportFactsRepository repository, ReportPapers papers,
			AreaService areas) {
		this.reader = reader;
		this.repository = repository;
		this.papers = papers;
		this.areas = areas;
	}

	/** With the annex of photos. */
	@Transactional(readOnly = true)
	Map<String, Object> model(ReportOrder order) {
		Companion companion = order.companion();
		CompanionFacts facts = this.reader.read(List.of(companion), order.month()).get(companion.getId());
		Map<String, Object> model = model(order, facts);
		FactsQuery query = FactsQuery.ofCompanions(order.area().code(), List.of(companion.getId()), order.month());
		model.put("photos", this.repository.photos(query, 0, MOST_PHOTOS));
		return model;
	}

	/** From facts that were read before, without photos: nothing is read for it. */
	Map<String, Object> model(ReportOrder order, CompanionFacts facts) {
		CoverageRow total = FigureLine.sum(facts.villages());
		Map<String, Integer> planned = facts.planned()
			.stream()
			.collect(Collectors.groupingBy(PlannedGroups::villageCode, Collectors.summingInt(PlannedGroups::groups)));
		ReportPaper paper = this.papers.of(order, facts.settings());
		Map<String, Object> model = new HashMap<>();
		model.put("paper", paper);
		model.put("companion", person(order.companion(), paper, facts.villages()));
		model.put("total", FigureLine.total(total, planned.values()));
		model.put("areas", facts.villages().stream().map((row) -> FigureLine.of(row, planned)).toList());
		model.put("groups", facts.groups());
		model.put("trend", new Trend(facts.months()));
		model.put("capacity", facts.capacity());
		model.put("topics", facts.topics());
		model.put("obstacles", facts.obstacles());
		model.put("photos", Photos.NONE);
		model.put("summary", Summary.of(order, total, facts.villages(), facts.months()));
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

}
