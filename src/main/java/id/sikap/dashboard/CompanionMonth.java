package id.sikap.dashboard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import id.sikap.coverage.CoverageMonth;
import id.sikap.coverage.GroupMonth;
import id.sikap.coverage.GroupMonthState;
import id.sikap.schedule.NextMeeting;

/**
 * A companion's month: his groups and how he stands.
 *
 * @param groups those that he serves on the month's last day
 * @param next null where none is planned, and in months gone by
 * @param figures his own: groups as above, marks of the sessions that he led
 */
record CompanionMonth(List<GroupMonth> groups, CoverageMonth figures, Standing coverage, Standing attendance,
		NextMeeting next, LocalDate today) {

	/** The ones that still have to meet first: by planned day, those without one last. */
	static List<GroupMonth> ordered(List<GroupMonth> groups) {
		return groups.stream()
			.sorted(Comparator.comparing((GroupMonth group) -> group.state() != GroupMonthState.MISSING)
				.thenComparing(GroupMonth::plannedOn, Comparator.nullsLast(Comparator.naturalOrder()))
				.thenComparing(GroupMonth::groupName))
			.toList();
	}

	public long met() {
		return count(GroupMonthState.MET);
	}

	public long excused() {
		return count(GroupMonthState.EXCUSED);
	}

	/** Not met yet, but planned from today on. */
	public long ahead() {
		return this.groups.stream().filter((group) -> group.isAhead(this.today)).count();
	}

	/** Neither met nor planned from today on. */
	public long open() {
		return count(GroupMonthState.MISSING) - ahead();
	}

	public long unplanned() {
		return this.groups.stream().filter((group) -> group.isMissing() && group.plannedOn() == null).count();
	}

	public List<GroupMonth> unexplained() {
		return this.groups.stream().filter((group) -> group.lacksReason(this.today)).toList();
	}

	private long count(GroupMonthState state) {
		return this.groups.stream().filter((group) -> group.state() == state).count();
	}

}
