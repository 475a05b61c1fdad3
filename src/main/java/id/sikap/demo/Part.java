package id.sikap.demo;

import id.sikap.identity.Sex;

/**
 * The part that a companion plays in the demo, so that everything a coordinator meets is
 * there to be seen.
 */
enum Part {

	/** Coordinates the kecamatan and has a small caseload besides. */
	COORDINATOR(4, new Habits(0.97, 0, 0.90, 1, true, 0.98), null),

	/** The sign-in {@code pendamping}: good, with the usual things left to do. */
	SIGN_IN(13, new Habits(0.93, 0.02, 0.84, 3, true, 0.85), null),

	/** More than 400 active KPM. */
	OVERLOADED(20, new Habits(0.82, -0.04, 0.72, 8, false, 0.45), null),

	/** On maternity leave; half of her groups are covered. */
	ON_LEAVE(0, new Habits(0.90, 0, 0.80, 2, true, 0.9), Sex.FEMALE),

	/** Covers for her. */
	COVERING(0, new Habits(0.92, 0.03, 0.82, 2, true, 0.95), null),

	/** Took most groups over from one who has left the service. */
	SUCCESSOR(0, new Habits(0.86, 0.05, 0.76, 4, true, 0.75), null),

	/** Meets little, few come, and writes it down late. */
	WEAK(0, new Habits(0.60, -0.03, 0.56, 24, false, 0.12), null),

	/** Meets every month and nearly all come. */
	STRONG(17, new Habits(1, 0, 0.94, 0, true, 1), null),

	/** In service for some months only, with groups that another had before. */
	NEWCOMER(0, new Habits(0.75, 0.12, 0.70, 6, true, 0.6), null),

	ORDINARY(0, null, null),

	/** No longer in service. */
	RETIRED(0, new Habits(0.70, -0.08, 0.66, 12, false, 0.3), null);

	private final int groups;

	private final Habits habits;

	private final Sex sex;

	Part(int groups, Habits habits, Sex sex) {
		this.groups = groups;
		this.habits = habits;
		this.sex = sex;
	}

	/** How many groups; 0 for an even share of what is left. */
	int groups() {
		return this.groups;
	}

	Habits habits(Chance chance) {
		return (this.habits != null) ? this.habits : Habits.any(chance);
	}

	Sex sex(Chance chance) {
		return (this.sex != null) ? this.sex : chance.happens(0.55) ? Sex.FEMALE : Sex.MALE;
	}

}
