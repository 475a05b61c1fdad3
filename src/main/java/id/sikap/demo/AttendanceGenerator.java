package id.sikap.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.sikap.demo.DemoGroup.Membership;
import id.sikap.p2k2.AttendanceMark;
import id.sikap.p2k2.Mark;
import id.sikap.p2k2.Understanding;

/**
 * Marks from a model: the companion's habit, the day and the family's diligence decide
 * how likely each family came.
 */
final class AttendanceGenerator {

	private static final List<Mark> ABSENCES = List.of(Mark.PERMITTED, Mark.SICK, Mark.ABSENT);

	private static final List<Understanding> UNDERSTANDINGS = List.of(Understanding.values());

	private AttendanceGenerator() {
	}

	/**
	 * @param allAtOnce whether the companion marked all as present with one touch
	 */
	static List<AttendanceMark> draw(GroupMonth month, LocalDate heldOn, boolean allAtOnce, Chance chance) {
		Habits habits = month.companion().habits;
		double likely = habits.attendance() + chance.between(-0.07, 0.07);
		List<AttendanceMark> marks = new ArrayList<>();
		for (Membership member : month.group().members) {
			if (member.covers(heldOn)) {
				boolean came = allAtOnce || chance.happens(Math.min(0.99, likely + member.diligence()));
				Mark mark = came ? Mark.PRESENT : chance.one(ABSENCES, 45, 20, 35);
				boolean assessed = came && habits.assesses() && !allAtOnce;
				marks.add(new AttendanceMark(member.householdId(), mark, reason(mark, chance),
						assessed ? chance.one(UNDERSTANDINGS, 12, 58, 22, 8) : null));
			}
		}
		return marks;
	}

	private static String reason(Mark mark, Chance chance) {
		return switch (mark) {
			case PRESENT -> null;
			case PERMITTED -> chance.happens(0.8) ? Words.PERMITTED.any(chance) : null;
			case SICK -> chance.happens(0.5) ? Words.SICK.any(chance) : null;
			case ABSENT -> chance.happens(0.15) ? Words.ABSENT.any(chance) : null;
		};
	}

	static long present(List<AttendanceMark> marks) {
		return marks.stream().filter((mark) -> mark.mark() == Mark.PRESENT).count();
	}

}
