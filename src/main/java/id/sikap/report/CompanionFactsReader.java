package id.sikap.report;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.sikap.area.Area;
import id.sikap.area.AreaService;
import id.sikap.capacityreport.CapacityPart;
import id.sikap.capacityreport.CapacityParts;
import id.sikap.companion.Companion;
import id.sikap.coverage.CompanionCoverage;
import id.sikap.coverage.CoverageMonth;
import id.sikap.coverage.CoverageRow;
import id.sikap.setting.ReportSettings;
import id.sikap.setting.SettingService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what reports of companions say: as many statements for a regency's companions as
 * for one.
 */
@Service
@Transactional(readOnly = true)
class CompanionFactsReader {

	private static final int MOST_OBSTACLES = 100;

	private final CompanionCoverage coverage;

	private final ReportFactsRepository facts;

	private final CapacityParts capacity;

	private final SettingService settings;

	private final AreaService areas;

	CompanionFactsReader(CompanionCoverage coverage, ReportFactsRepository facts, CapacityParts capacity,
			SettingService settings, AreaService areas) {
		this.coverage = coverage;
		this.facts = facts;
		this.capacity = capacity;
		this.settings = settings;
		this.areas = areas;
	}

	/**
	 * @param companions of one regency, admitted by the caller
	 */
	Map<UUID, CompanionFacts> read(Collection<Companion> companions, YearMonth month) {
		if (companions.isEmpty()) {
			return new HashMap<>();
		}
		String regency = Area.regencyOf(companions.iterator().next().getSubdistrictCode());
		List<UUID> ids = companions.stream().map(Companion::getId).toList();
		FactsQuery query = FactsQuery.ofCompanions(regency, ids, month);
		Map<UUID, List<CoverageRow>> villages = this.coverage.byVillage(regency, ids, month);
		Map<UUID, List<CoverageMonth>> months = this.coverage.trend(regency, ids, month, Trend.MONTHS);
		Map<UUID, List<PlannedGroups>> planned = this.facts.planned(query)
			.stream()
			.collect(Collectors.groupingBy(PlannedGroups::companionId));
		Map<UUID, List<GroupLine>> groups = groups(query, this.coverage.byGroup(regency, ids, month));
		Map<UUID, List<TopicTaught>> topics = this.facts.topics(query);
		Map<UUID, Obstacles> obstacles = obstacles(query);
		Map<UUID, CapacityPart> capacity = this.capacity.ofCompanions(regency, ids, month);
		Map<String, ReportSettings> inForce = this.settings.reports(regency,
				companions.stream().map(Companion::getSubdistrictCode).collect(Collectors.toSet()), month);
		Map<UUID, CompanionFacts> facts = new HashMap<>();
		for (Companion companion : companions) {
			UUID id = companion.getId();
			facts.put(id,
					new CompanionFacts(villages.get(id), months.get(id), planned.getOrDefault(id, List.of()),
							groups.getOrDefault(id, List.of()), topics.getOrDefault(id, List.of()),
							obstacles.getOrDefault(id, Obstacles.NONE), capacity.get(id),
							inForce.get(companion.getSubdistrictCode())));
		}
		return facts;
	}

	private Map<UUID, List<GroupLine>> groups(FactsQuery query, Map<UUID, List<CoverageRow>> figures) {
		List<ReportedGroup> wanted = figures.entrySet()
			.stream()
			.flatMap((entry) -> entry.getValue()
				.stream()
				.map((row) -> new ReportedGroup(UUID.fromString(row.key()), entry.getKey(), row.groups() > 0)))
			.toList();
		Map<UUID, List<GroupLine>> lines = new HashMap<>();
		this.facts.groupMonths(query, wanted).forEach((companion, groups) -> {
			Map<String, CoverageRow> rows = figures.get(companion)
				.stream()
				.collect(Collectors.toMap(CoverageRow::key, Function.identity()));
			lines.put(companion, groups.stream().map((group) -> line(group, rows.get(group.id().toString()))).toList());
		});
		return lines;
	}

	private GroupLine line(GroupMonth group, CoverageRow figures) {
		return new GroupLine(group.name(), this.areas.name(group.villageCode()), group.plannedOn(), group.heldOn(),
				group.excuse(), group.notHeldReason(), group.notHeldNote(), figures);
	}

	private Map<UUID, Obstacles> obstacles(FactsQuery query) {
		Map<UUID, Integer> sessions = this.facts.obstacles(query);
		Map<UUID, List<ObstacleMet>> met = this.facts.obstaclesMet(query, MOST_OBSTACLES);
		Map<UUID, Obstacles> obstacles = new HashMap<>();
		sessions.forEach((id, count) -> obstacles.put(id, new Obstacles(count, met.getOrDefault(id, List.of()))));
		return obstacles;
	}

}
