package id.sikap.household;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.sikap.account.AreaScope;
import id.sikap.area.Area;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.identity.Sex;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What the list's filters and the form let choose from, within the account's scope.
 */
@Component
class HouseholdChoices {

	private final AreaService areas;

	private final ObjectProvider<GroupPlaces> groups;

	HouseholdChoices(AreaService areas, ObjectProvider<GroupPlaces> groups) {
		this.areas = areas;
		this.groups = groups;
	}

	/**
	 * @param villages by the name of their kecamatan
	 * @param groups empty where no village is known yet
	 */
	record Choices(List<Area> subdistricts, Map<String, List<Area>> villages, List<GroupPlace> groups) {
	}

	/** Groups only of a village, or of a companion: a regency has thousands. */
	Choices forFilter(HouseholdFilter filter, AreaScope scope) {
		List<GroupPlace> places = (filter.desa() != null || !scope.wholeArea()) ? groupsIn(filter.desa(), scope)
				: List.of();
		String area = (filter.kecamatan() != null && scope.coversArea(filter.kecamatan())) ? filter.kecamatan()
				: scope.areaCode();
		return choices(area, places, scope);
	}

	/**
	 * Gives the form what it lets choose from.
	 * @param villageCode null when no village is chosen yet
	 */
	void offer(String villageCode, AreaScope scope, Model model) {
		List<GroupPlace> places = (villageCode == null) ? List.of() : groupsIn(villageCode, scope);
		model.addAttribute("choices", choices(scope.areaCode(), places, scope));
		model.addAttribute("sexes", Sex.values());
		model.addAttribute("banks", Bank.values());
		model.addAttribute("cardHolders", CardHolder.values());
		model.addAttribute("startingStatuses", HouseholdStatus.inProgramme());
	}

	/** Names of areas by their codes. */
	Map<String, String> names(String... codes) {
		Map<String, String> names = new HashMap<>();
		for (String code : codes) {
			names.put(code, (code == null) ? null : this.areas.name(code));
		}
		return names;
	}

	private Choices choices(String area, List<GroupPlace> places, AreaScope scope) {
		Map<String, List<Area>> villages = new LinkedHashMap<>();
		for (Area subdistrict : subdistrictsIn(area)) {
			villages.put(subdistrict.name(), this.areas.children(subdistrict.code()));
		}
		return new Choices(subdistrictsIn(scope.areaCode()), villages, places);
	}

	private List<Area> subdistrictsIn(String area) {
		return this.areas.find(area).map((known) -> this.areas.within(area, AreaLevel.SUBDISTRICT)).orElse(List.of());
	}

	private List<GroupPlace> groupsIn(String area, AreaScope scope) {
		return this.groups.stream().findFirst().map((port) -> port.in(area, scope)).orElse(List.of());
	}

}
