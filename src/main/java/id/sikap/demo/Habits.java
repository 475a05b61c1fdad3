package id.sikap.demo;

/**
 * How a companion works.
 *
 * @param coverage share of group-months with a meeting, in the middle of the months told
 * @param slope by how much the coverage is better in the last month than in the middle
 * @param attendance share of marks that say present
 * @param delay typical days from a meeting to its record
 * @param assesses whether understanding is noted
 * @param photos share of meetings with a photo
 */
record Habits(double coverage, double slope, double attendance, int delay, boolean assesses, double photos) {

	static Habits any(Chance chance) {
		// most work well, some do not
		double coverage = 1 - 0.38 * Math.pow(chance.between(0, 1.0), 2.5);
		double attendance = Math.min(0.93, Math.max(0.57, 0.3 + 0.55 * coverage + chance.between(-0.12, 0.12)));
		double slope = chance.between(-0.06, 0.06);
		int delay = chance.between(0, 9);
		boolean assesses = chance.happens(0.7);
		// who writes down at once mostly takes a photo, too
		double photos = Math.min(1, Math.max(0.1, 1.1 - 0.075 * delay + chance.between(-0.15, 0.15)));
		return new Habits(coverage, slope, attendance, delay, assesses, photos);
	}

	double coverageIn(int month) {
		return Math.min(1, Math.max(0.5, this.coverage + this.slope * (month - 7) / 6.0));
	}

}
