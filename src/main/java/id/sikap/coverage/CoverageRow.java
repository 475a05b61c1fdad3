package id.sikap.coverage;

/**
 * A month's figures of one area, companion or group.
 *
 * @param key area code, or id of the companion or group; null for the groups and families
 * that no companion serves
 * @param name null where the key is
 * @param companions in service on the last day, counted in the kecamatan that they belong
 * to; of a village, those who serve a group in it
 * @param activeHouseholds families with status AKTIF or CALON_GRADUASI on the last day,
 * counted where they live
 */
public record CoverageRow(String key, String name, int companions, int groups, int excused, int held, int sessions,
		int present, int permitted, int sick, int absent, int activeHouseholds) implements Coverage {

	static CoverageRow empty(String key) {
		return new CoverageRow(key, null, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
	}

	CoverageRow keyed(String key) {
		return new CoverageRow(key, this.name, this.companions, this.groups, this.excused, this.held, this.sessions,
				this.present, this.permitted, this.sick, this.absent, this.activeHouseholds);
	}

	CoverageRow named(String name) {
		return new CoverageRow(this.key, name, this.companions, this.groups, this.excused, this.held, this.sessions,
				this.present, this.permitted, this.sick, this.absent, this.activeHouseholds);
	}

}
