package id.sikap.group;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.sikap.account.AreaScope;
import id.sikap.area.Area;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;

import org.springframework.stereotype.Component;

/**
 * The areas that the list's filters and the form let choose from.
 */
@Component
class GroupAreas {

	private final AreaService areas;

	GroupAreas(AreaService areas) {
		this.areas = areas;
	}

	/** "Pucangsari, Purwodadi". */
	String nameWithSubdistrict(String villageCode) {
		return this.areas.name(villageCode) + ", " + this.areas.name(Area.subdistrictOf(villageCode));
	}

	List<Area> subdistricts(AreaScope scope) {
		return this.areas.within(scope.areaCode(), AreaLevel.SUBDISTRICT);
	}

	/**
	 * The villages by the name of their kecamatan.
	 * @param subdistrictCode null for all in the scope
	 */
	Map<String, List<Area>> villages(String subdistrictCode, AreaScope scope) {
		Map<String, List<Area>> villages = new LinkedHashMap<>();
		subdistricts(scope).stream()
			.filter((subdistrict) -> subdistrictCode == null || subdistrict.code().equals(subdistrictCode))
			.forEach((subdistrict) -> villages.put(subdistrict.name(), this.areas.children(subdistrict.code())));
		return villages;
	}

}
