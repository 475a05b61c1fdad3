package id.sikap.monthlyreport;

import java.util.List;

/**
 * All groups of a report.
 */
record ReportedGroups(List<ReportedGroup> all) {

	public int count(ReportedState state) {
		return (int) this.all.stream().filter((group) -> group.state() == state).count();
	}

	List<ReportedGroup> missing() {
		return this.all.stream().filter((group) -> group.state() == ReportedState.MISSING).toList();
	}

	public int met() {
		return count(ReportedState.MET);
	}

	public int excused() {
		return count(ReportedState.EXCUSED);
	}

	public int explained() {
		return count(ReportedState.EXPLAINED);
	}

	public int present() {
		return this.all.stream().mapToInt(ReportedGroup::present).sum();
	}

	public int marks() {
		return this.all.stream().mapToInt(ReportedGroup::marks).sum();
	}

	public boolean isComplete() {
		return !this.all.isEmpty() && missing().isEmpty();
	}

}
