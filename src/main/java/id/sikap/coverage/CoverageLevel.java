package id.sikap.coverage;

/**
 * What a row of figures stands for, and how SQL finds its key in each kind of fact.
 */
public enum CoverageLevel {

	TOTAL("cast(:area as text)", "cast(:area as text)", "cast(:area as text)"),

	SUBDISTRICT("left(g.village_code, 8)", "left(s.village_code, 8)", "left(h.village_code, 8)"),

	VILLAGE("g.village_code", "s.village_code", "h.village_code"),

	COMPANION("g.companion_id", "s.companion_id", "a.companion_id"),

	GROUP("g.group_id", "s.group_id", "a.group_id");

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
		return this == COMPANION || this == GROUP;
	}

}
