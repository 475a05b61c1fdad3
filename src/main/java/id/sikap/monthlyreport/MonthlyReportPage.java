package id.sikap.monthlyreport;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.companion.Companion;

/**
 * One report as its page shows it.
 *
 * @param groups as they are now
 * @param versions the newest first
 * @param names of the accounts in it
 * @param mine whether the reader is the companion
 * @param decider whether the reader may accept it or send it back
 */
record MonthlyReportPage(Companion companion, YearMonth month, LocalDate dueOn, LocalDate opensOn,
		ReportedGroups groups, List<MonthlyReportVersion> versions, Map<UUID, String> names, boolean mine,
		boolean decider, LocalDate today) {

	/** Null before the first one. */
	public MonthlyReportVersion latest() {
		return this.versions.isEmpty() ? null : this.versions.get(0);
	}

	/** Null before the first one. */
	public MonthlyReportState state() {
		return this.versions.isEmpty() ? null : latest().getState();
	}

	public boolean isOpen() {
		return !this.today.isBefore(this.opensOn);
	}

	/** Whether the companion may submit now. */
	public boolean isSubmittable() {
		return this.mine && isOpen() && (state() == null || state() == MonthlyReportState.RETURNED)
				&& !this.groups.all().isEmpty();
	}

	public boolean isDecidable() {
		return this.decider && state() == MonthlyReportState.SUBMITTED;
	}

	/**
	 * What the newest version said; before there is one, and while one is written, how it
	 * is now.
	 */
	public ReportedGroups shown() {
		return (this.versions.isEmpty() || isSubmittable()) ? this.groups : latest().getGroups();
	}

	/** Days after the due date, 0 or less for in time. */
	public long daysLate(MonthlyReportVersion version) {
		return ChronoUnit.DAYS.between(this.dueOn, version.getSubmittedOn());
	}

}
