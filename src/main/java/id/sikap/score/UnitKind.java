package id.sikap.score;

import id.sikap.indicator.CapacityLevel;

/**
 * What a row of figures is of.
 */
public enum UnitKind {

	COMPANION, SUBDISTRICT, VILLAGE, REGENCY;

	/** Whose score the level's indicators are. */
	public static UnitKind of(CapacityLevel level) {
		return switch (level) {
			case INDIVIDUAL -> COMPANION;
			case ORGANISATIONAL -> SUBDISTRICT;
			case SOCIAL_SYSTEM -> VILLAGE;
		};
	}

}
