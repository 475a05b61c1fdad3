package id.sikap.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.sikap.area.Area;
import id.sikap.area.AreaService;

/**
 * What is missing, ready to be copied into a chat: names of companions and groups,
 * nothing of the families.
 *
 * @param total groups
 * @param subdistricts by code
 */
public record MissingText(int total, List<Subdistrict> subdistricts) {

	public record Subdistrict(String name, int groups, List<Line> lines) {
	}

	/**
	 * @param companion null for nobody
	 * @param groups "Melati 1 (Pucangsari), Mawar (Gerbo)"
	 */
	public record Line(String companion, String groups) {
	}

	static MissingText of(List<GroupMonth> missing, AreaService areas) {
		Map<String, List<GroupMonth>> bySubdistrict = missing.stream()
			.collect(Collectors.groupingBy((group) -> Area.subdistrictOf(group.villageCode()), LinkedHashMap::new,
					Collectors.toList()));
		return new MissingText(missing.size(),
				bySubdistrict.entrySet()
					.stream()
					.map((entry) -> new Subdistrict(areas.name(entry.getKey()), entry.getValue().size(),
							lines(entry.getValue(), areas)))
					.toList());
	}

	private static List<Line> lines(List<GroupMonth> groups, AreaService areas) {
		Map<String, List<GroupMonth>> byCompanion = groups.stream()
			.collect(Collectors.groupingBy((group) -> String.valueOf(group.companionId()), LinkedHashMap::new,
					Collectors.toList()));
		return byCompanion.values()
			.stream()
			.map((own) -> new Line(own.get(0).companionName(),
					own.stream()
						.map((group) -> group.groupName() + " (" + areas.name(group.villageCode()) + ")")
						.collect(Collectors.joining(", "))))
			.toList();
	}

}
