package id.sikap.demo;

import java.util.ArrayList;
import java.util.List;

import id.sikap.area.Area;

/**
 * @param newAreas areas that the installation does not know yet, each after its parent
 */
record RegencyPlan(Area regency, List<Area> newAreas, List<SubdistrictPlan> subdistricts) {

	/** The same amounts under another code, with areas made for it. */
	RegencyPlan copy(String code) {
		List<Area> areas = new ArrayList<>();
		Area copy = recode(this.regency, code, "Kabupaten Contoh " + code);
		areas.add(copy);
		List<SubdistrictPlan> plans = new ArrayList<>();
		for (SubdistrictPlan plan : this.subdistricts) {
			Area subdistrict = recode(plan.area(), code, plan.area().name());
			List<Area> villages = plan.villages().stream().map((area) -> recode(area, code, area.name())).toList();
			areas.add(subdistrict);
			areas.addAll(villages);
			plans.add(new SubdistrictPlan(subdistrict, villages, plan.companions(), plan.households(), plan.groups(),
					plan.eventful()));
		}
		return new RegencyPlan(copy, areas, plans);
	}

	private static Area recode(Area area, String regency, String name) {
		String parent = (area.parentCode().length() < 5) ? area.parentCode() : move(area.parentCode(), regency);
		return new Area(move(area.code(), regency), parent, name, area.level(), area.tileColumn(), area.tileRow());
	}

	private static String move(String code, String regency) {
		return regency + code.substring(5);
	}

	void write(CopyWriter rows) {
		for (Area area : this.newAreas) {
			rows.text(area.code())
				.text(area.parentCode())
				.text(area.name())
				.plain(area.level())
				.plain(area.tileColumn())
				.plain(area.tileRow())
				.end();
		}
	}

}
