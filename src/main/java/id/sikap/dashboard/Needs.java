package id.sikap.dashboard;

/**
 * How much of each kind waits for somebody in an area.
 *
 * @param doubles sessions that may be recorded twice, of all months
 * @param excuses requests without a decision, of all months
 * @param unplanned groups of the month without plan, session or excuse
 * @param unexplained plans of the month whose day went by without session or reason
 * @param veryHighCaseloads companions with more than 400 active KPM today
 * @param highCaseloads with more than 350, up to 400
 * @param barriers overdue ones, whoever owns them
 * @param trainings taken elsewhere, which wait for a coordinator to confirm them
 * @param unsupervised companions in service on the month's last day without a supervision
 * @param reportsMissing monthly reports on the month before that never came
 * @param reportsWaiting of the same month, for a coordinator to accept or send back
 * @param overdueFollowUps decisions of meetings that are open after their due day
 * @param ownFollowUps open decisions that the reader owns himself, wherever
 * @param questions policies with a question of a companion of the area that nobody has
 * answered
 * @param agreements with partners of the area that end soon
 * @param unverified sheets of the month before that wait for the regency coordinator
 * @param unserved groups without a companion today
 * @param ungrouped families in the programme without a group today
 */
record Needs(int doubles, int excuses, int unplanned, int unexplained, int veryHighCaseloads, int highCaseloads,
		int barriers, int trainings, int unsupervised, int reportsMissing, int reportsWaiting, int overdueFollowUps,
		int ownFollowUps, int questions, int agreements, int unverified, int unserved, int ungrouped) {

	public boolean isNothing() {
		return this.doubles + this.excuses + this.unplanned + this.unexplained + this.veryHighCaseloads
				+ this.highCaseloads + this.barriers + this.trainings + this.unsupervised + this.reportsMissing
				+ this.reportsWaiting + this.overdueFollowUps + this.ownFollowUps + this.questions + this.agreements
				+ this.unverified + this.unserved + this.ungrouped == 0;
	}

}
