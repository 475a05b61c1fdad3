package id.sikap.coverage;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.sikap.account.AreaScope;
import id.sikap.area.AreaService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures of many companions side by side, each as {@link CoverageService} counts
 * them for one: one statement a call, however many they are. For companions whom the
 * caller has admitted.
 */
@Service
@Transactional(readOnly = true)
public class CompanionCoverage {

	private final CoverageRepository figures;

	private final AreaService areas;

	CompanionCoverage(CoverageRepository figures, AreaService areas) {
		this.figures = figures;
		this.areas = areas;
	}

	/**
	 * The villages where each has figures, by code; companions in service are not
	 * counted.
	 */
	public Map<UUID, List<CoverageRow>> byVillage(String regencyCode, Collection<UUID> companions, YearMonth month) {
		Map<UUID, List<CoverageRow>> rows = rows(CoverageLevel.COMPANION_AND_VILLAGE, regencyCode, companions, month,
				(row) -> row.named(this.areas.name(row.key())));
		rows.values().forEach((villages) -> villages.sort(Comparator.comparing(CoverageRow::key)));
		return rows;
	}

	/**
	 * The groups of each, and others that he met; in no order and without their names.
	 */
	public Map<UUID, List<CoverageRow>> byGroup(String regencyCode, Collection<UUID> companions, YearMonth month) {
		return rows(CoverageLevel.COMPANION_AND_GROUP, regencyCode, companions, month, Function.identity());
	}

	/** The months up to the last one, the oldest first, none left out. */
	public Map<UUID, List<CoverageMonth>> trend(String regencyCode, Collection<UUID> companions, YearMonth last,
			int months) {
		List<YearMonth> wanted = CoverageService.upTo(last, months);
		Map<String, List<CoverageMonth>> found = this.figures.months(CoverageLevel.COMPANION, regencyCode, companions,
				wanted, whole(regencyCode));
		List<CoverageMonth> nothing = CoverageRepository.complete(wanted, Map.of());
		return companions.stream()
			.collect(Collectors.toMap(Function.identity(), (id) -> found.getOrDefault(id.toString(), nothing)));
	}

	private Map<UUID, List<CoverageRow>> rows(CoverageLevel level, String regencyCode, Collection<UUID> companions,
			YearMonth month, Function<CoverageRow, CoverageRow> finish) {
		Map<UUID, List<CoverageRow>> rows = new HashMap<>();
		companions.forEach((id) -> rows.put(id, new ArrayList<>()));
		for (CoverageRow row : this.figures.rows(level, regencyCode, companions, month, whole(regencyCode))) {
			int slash = row.key().indexOf('/');
			rows.get(UUID.fromString(row.key().substring(0, slash)))
				.add(finish.apply(row.keyed(row.key().substring(slash + 1))));
		}
		return rows;
	}

	private static AreaScope whole(String regencyCode) {
		return AreaScope.ofArea(null, regencyCode);
	}

}
