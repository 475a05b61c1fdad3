package id.sikap.demo;

import java.util.ArrayList;
import java.util.List;

import id.sikap.area.Area;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;

/**
 * How much is made: {@code kecamatan} (Purwodadi alone), {@code regency} (Kabupaten
 * Pasuruan) or {@code regencies=N} (Pasuruan and copies of it under the codes that
 * follow).
 */
record DemoSize(int regencies, boolean wholeRegency) {

	private static final String REGENCY = "35.14";

	private static final String PURWODADI = "35.14.01";

	/** Kabupaten codes end at 69; above it are the cities. */
	private static final int MOST_REGENCIES = 69 - 14 + 1;

	/** The amounts of DOMAIN 3.2 and SPEED: 321 companions, 90,000 KPM, 3,600 groups. */
	private static final int COMPANIONS = 321;

	private static final int HOUSEHOLDS = 90_000;

	private static final int GROUPS = 3_600;

	DemoSize {
		if (regencies < 1 || regencies > MOST_REGENCIES) {
			throw new IllegalArgumentException("sikap.demo.size: regencies=1 to regencies=" + MOST_REGENCIES);
		}
	}

	static DemoSize parse(String text) {
		String size = text.strip();
		if (size.equals("kecamatan")) {
			return new DemoSize(1, false);
		}
		if (size.equals("regency")) {
			return new DemoSize(1, true);
		}
		if (size.matches("regencies=\\d{1,3}")) {
			return new DemoSize(Integer.parseInt(size.substring(size.indexOf('=') + 1)), true);
		}
		throw new IllegalArgumentException("sikap.demo.size is kecamatan, regency or regencies=N, not " + size);
	}

	List<RegencyPlan> plans(AreaService areas) {
		RegencyPlan first = this.wholeRegency ? regency(areas) : new RegencyPlan(areas.get(REGENCY), List.of(),
				List.of(purwodadi(areas.get(PURWODADI), areas.children(PURWODADI))));
		List<RegencyPlan> plans = new ArrayList<>();
		plans.add(first);
		for (int i = 1; i < this.regencies; i++) {
			plans.add(first.copy("35." + (14 + i)));
		}
		return plans;
	}

	private static RegencyPlan regency(AreaService areas) {
		List<Area> subdistricts = areas.within(REGENCY, AreaLevel.SUBDISTRICT);
		List<SubdistrictPlan> plans = new ArrayList<>();
		Area purwodadi = areas.get(PURWODADI);
		plans.add(purwodadi(purwodadi, areas.children(PURWODADI)));
		List<Area> others = subdistricts.stream().filter((area) -> !area.equals(purwodadi)).toList();
		double[] villages = others.stream().mapToDouble((area) -> areas.children(area.code()).size()).toArray();
		int[] companions = Shares.split(COMPANIONS - plans.get(0).companions(), villages);
		double[] weights = new double[companions.length];
		for (int i = 0; i < weights.length; i++) {
			weights[i] = companions[i] * Chance.of(others.get(i).code(), "caseload").between(0.85, 1.15);
		}
		int[] households = Shares.split(HOUSEHOLDS - plans.get(0).households(), weights);
		int[] groups = Shares.split(GROUPS - plans.get(0).groups(), weights);
		for (int i = 0; i < weights.length; i++) {
			Area area = others.get(i);
			plans.add(new SubdistrictPlan(area, areas.children(area.code()), companions[i], households[i], groups[i],
					(i + 1) % 3 == 0));
		}
		return new RegencyPlan(areas.get(REGENCY), List.of(), plans);
	}

	private static SubdistrictPlan purwodadi(Area area, List<Area> villages) {
		return new SubdistrictPlan(area, villages, 12, 3_400, 147, true);
	}

}
