package id.sikap.coverage;

/**
 * What a row of figures stands for, and how SQL finds its key in each kind of fact.
 */
public enum CoverageLevel {

	TOTAL("cast(:area as text)", "cast(:area as text)", "cast(:area as text)"),

	SUBDISTRICT("left(g.village_code, 8)", "left(s.village_code, 8)", "left(h.village_code, 8)"),

	VILLAGE("g.village_code", "s.village_code", "h.village_code"),

	COMPANION("g.companion_id", "s.companion_id", "a.companion_id"),

	GROUP("g.group_id", "s.group_id", "a.group_id"),

	/** Two keys, with a slash between them. */
	COMPANION_AND_VILLAGE("g.companion_id || '/' || g.village_code", "s.companion_id || '/' || s.village_code",
			"a.companion_id || '/' || h.village_code"),

	COMPANION_AND_GROUP("g.companion_id || '/' || g.group_id", "s.companion_id || '/' || s.group_id",
			"a.companion_id || '/' || a.group_id");

	final String ofGroup;

	final String ofMarks;

	final String ofHousehold;

	CoverageLevel(String ofGroup, String ofMarks, String ofHousehold) {
		this.ofGroup = ofGroup;
		this.ofMarks = ofMarks;
		this.ofHousehold = ofHousehold;
	}

	/** Whether rows are on persons: never for a reader who sees averages only. */
	boolean isPersonal() {
		return this != TOTAL && this != SUBDISTRICT && this != VILLAGE;
	}

	/** Whether rows say how many companions are in service in them. */
	boolean countsCompanions() {
		return this == COMPANION || !isPersonal();
	}

}
