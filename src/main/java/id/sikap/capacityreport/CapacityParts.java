package id.sikap.capacityreport;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.sikap.account.AreaScope;
import id.sikap.barrier.BarrierPressure;
import id.sikap.barrier.Pressure;
import id.sikap.capacity.AreaView;
import id.sikap.capacity.CapacityFilter;
import id.sikap.capacity.CapacityService;
import id.sikap.capacity.CompanionScores;
import id.sikap.capacity.Need;
import id.sikap.capacity.NeedService;
import id.sikap.capacity.UnitRow;
import id.sikap.capacity.UnitView;
import id.sikap.training.TrainingTopic;
import id.sikap.training.TrainingTopics;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what reports say on capacity: as many statements for a regency's companions as
 * for one. For areas and companions whom the caller has admitted.
 */
@Service
@Transactional(readOnly = true)
public class CapacityParts {

	/** How many barriers are named in an area's report. */
	private static final int MOST_BARRIERS = 12;

	private static final int SUBDISTRICT_CODE = 8;

	private final CapacityService areas;

	private final CompanionScores companions;

	private final NeedService needs;

	private final TrainingTopics topics;

	private final BarrierPressure pressure;

	private final CapacityPartRepository facts;

	private final Clock clock;

	CapacityParts(CapacityService areas, CompanionScores companions, NeedService needs, TrainingTopics topics,
			BarrierPressure pressure, CapacityPartRepository facts, Clock clock) {
		this.areas = areas;
		this.companions = companions;
		this.needs = needs;
		this.topics = topics;
		this.pressure = pressure;
		this.facts = facts;
		this.clock = clock;
	}

	/**
	 * Of a kecamatan or regency.
	 * @param named whether persons are named
	 */
	public CapacityPart ofArea(String areaCode, YearMonth month, boolean named) {
		AreaScope scope = AreaScope.ofArea(null, areaCode);
		boolean regency = areaCode.length() < SUBDISTRICT_CODE;
		AreaView view = regency ? this.areas.regency(areaCode, month, CapacityFilter.ALL, Sort.by("nama"), scope)
				: this.areas.subdistrict(areaCode, month, Sort.by("nama"), scope);
		LocalDate day = month.atEndOfMonth();
		List<BarrierLine> barriers = this.facts.barriers(areaCode, null, day);
		return new CapacityPart(day, view.closed(), view.whole(), List.of(), view.indicators(),
				byCode(regency ? view.subdistricts() : view.villages()),
				named ? this.companions.rows(areaCode, month) : List.of(),
				named ? barriers.stream().limit(MOST_BARRIERS).toList() : List.of(), BarrierKinds.of(barriers),
				this.pressure.ofArea(areaCode, day).map(Pressure::value).orElse(null),
				this.facts.trainings(areaCode, null, month),
				TopicLine.of(this.topics.all(), this.needs.of(areaCode, month, scope)),
				this.facts.goals(areaCode, null, month, this.clock.getZone()),
				named ? this.facts.decisions(areaCode, day) : List.of());
	}

	private static List<UnitRow> byCode(List<UnitRow> rows) {
		return rows.stream().sorted(Comparator.comparing((row) -> row.unit().key())).toList();
	}

	/**
	 * @param companions of the regency
	 */
	public Map<UUID, CapacityPart> ofCompanions(String regencyCode, Collection<UUID> companions, YearMonth month) {
		LocalDate day = month.atEndOfMonth();
		Map<UUID, UnitView> scores = this.companions.of(regencyCode, companions, month);
		List<TrainingTopic> topics = this.topics.all();
		Map<UUID, List<Need>> needs = by(this.needs.of(regencyCode, month, AreaScope.ofArea(null, regencyCode)),
				Need::companionId);
		Map<UUID, List<BarrierLine>> barriers = by(this.facts.barriers(regencyCode, companions, day),
				BarrierLine::reportOf);
		Map<UUID, List<TrainingLine>> trainings = by(this.facts.trainings(regencyCode, companions, month),
				TrainingLine::reportOf);
		Map<UUID, List<GoalLine>> goals = by(this.facts.goals(regencyCode, companions, month, this.clock.getZone()),
				GoalLine::reportOf);
		Map<UUID, CapacityPart> parts = new HashMap<>();
		scores.forEach((id, view) -> {
			List<BarrierLine> own = barriers.getOrDefault(id, List.of());
			parts.put(id,
					new CapacityPart(day, view.closed(), view.row(), view.own(), List.of(), List.of(), List.of(), own,
							BarrierKinds.of(own), null, trainings.getOrDefault(id, List.of()),
							TopicLine.of(topics, needs.getOrDefault(id, List.of())), goals.getOrDefault(id, List.of()),
							List.of()));
		});
		return parts;
	}

	private static <T> Map<UUID, List<T>> by(List<T> rows, Function<T, UUID> key) {
		return rows.stream().collect(Collectors.groupingBy(key));
	}

}
