package id.sikap.area;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * Areas to choose from, in groups, and what an area of any level is called where those of
 * other levels stand beside it: a village may have the name of its kecamatan.
 */
@Component("areaChoices")
public class AreaChoices {

	private final AreaService areas;

	AreaChoices(AreaService areas) {
		this.areas = areas;
	}

	/**
	 * The villages of an area, a village itself included, by the name of their kecamatan.
	 */
	public Map<String, List<Area>> villages(String code) {
		Map<String, List<Area>> villages = new LinkedHashMap<>();
		Area area = this.areas.get(code);
		if (area.level() == AreaLevel.VILLAGE) {
			villages.put(this.areas.name(area.parentCode()), List.of(area));
		}
		subdistricts(code)
			.forEach((subdistrict) -> villages.put(subdistrict.name(), this.areas.children(subdistrict.code())));
		return villages;
	}

	/** An area, its kecamatan and its villages. */
	public Map<String, List<Area>> places(String code) {
		Map<String, List<Area>> places = new LinkedHashMap<>();
		Area whole = this.areas.get(code);
		if (whole.level() == AreaLevel.REGENCY) {
			places.put(whole.name(), List.of(whole));
		}
		for (Area subdistrict : subdistricts(code)) {
			Area named = new Area(subdistrict.code(), subdistrict.parentCode(), label(subdistrict.code()),
					subdistrict.level(), null, null);
			places.put(subdistrict.name(),
					Stream.concat(Stream.of(named), this.areas.children(subdistrict.code()).stream()).toList());
		}
		return places;
	}

	/** The kecamatan of an area. */
	public List<Area> subdistricts(String code) {
		return this.areas.within(code, AreaLevel.SUBDISTRICT);
	}

	/** "Kabupaten Pasuruan", "Kecamatan Purwodadi", "Pucangsari, Purwodadi". */
	public String label(String code) {
		return this.areas.find(code).map((area) -> switch (area.level()) {
			case SUBDISTRICT -> "Kecamatan " + area.name();
			case VILLAGE -> area.name() + ", " + this.areas.name(area.parentCode());
			default -> area.name();
		}).orElse(code);
	}

}
