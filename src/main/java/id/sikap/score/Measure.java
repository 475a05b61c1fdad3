package id.sikap.score;

import id.sikap.indicator.CapacityLevel;

/**
 * What a figure is of, indicators aside; in the order in which they are shown.
 */
public enum Measure {

	INDIVIDUAL("individu"), WILLINGNESS("individu"), COMPETENCE("individu"), ORGANISATIONAL("organisasi"),
	SOCIAL_SYSTEM("sistem"), COMPOSITE("accent");

	private final String tone;

	Measure(String tone) {
		this.tone = tone;
	}

	public static Measure of(CapacityLevel level) {
		return valueOf(level.name());
	}

	/** The colour and the sign of the level it belongs to. */
	public String tone() {
		return this.tone;
	}

	public boolean isLevel() {
		return this == INDIVIDUAL || this == ORGANISATIONAL || this == SOCIAL_SYSTEM;
	}

}
