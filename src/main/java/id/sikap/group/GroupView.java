package id.sikap.group;

import java.time.LocalDate;
import java.util.List;

/**
 * The people of a group as its page shows them.
 *
 * @param members of today
 * @param joining families that come later
 * @param former families that were in the group
 * @param serving assignments of today; a cover stands before the holder
 * @param planned assignments that have not begun
 * @param past assignments that have ended, the latest first
 */
record GroupView(List<MemberRow> members, List<MemberRow> joining, List<MemberRow> former, List<AssignmentRow> serving,
		List<AssignmentRow> planned, List<AssignmentRow> past) {

	static GroupView of(List<MemberRow> members, List<AssignmentRow> assignments, LocalDate today) {
		return new GroupView(members.stream().filter((row) -> row.isOn(today)).toList(),
				members.stream().filter((row) -> row.fromDay().isAfter(today)).toList(),
				members.stream().filter((row) -> row.isBefore(today)).toList(),
				assignments.stream()
					.filter((row) -> row.isOn(today))
					.sorted((a, b) -> Boolean.compare(b.isCover(), a.isCover()))
					.toList(),
				assignments.stream().filter((row) -> row.isAfter(today)).toList(),
				assignments.stream().filter((row) -> row.toDay() != null && row.toDay().isBefore(today)).toList());
	}

	/** The ketua, null where none of today's members is. */
	public MemberRow head() {
		return this.members.stream().filter(MemberRow::isHead).findFirst().orElse(null);
	}

	public long active() {
		return this.members.stream().filter((row) -> row.status().isActive()).count();
	}

	/** Whether nobody in service serves the group today. */
	public boolean isWithoutCompanion() {
		return this.serving.isEmpty() || this.serving.get(0).companionLeft();
	}

}
