package id.sikap.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;

import id.sikap.topic.P2k2Topic;

/**
 * What a form proposes where nothing is planned yet: the weekday of the plan or session
 * before, in the same week of the month; else the group's usual day; and the topic after
 * the last one.
 */
final class PlanProposal {

	/** DOMAIN 1.4: 09.00 to 11.00 is usual. */
	private static final LocalTime USUAL_TIME = LocalTime.of(9, 0);

	private static final int WEEKS = 4;

	private final YearMonth month;

	private final LocalDate today;

	private final List<P2k2Topic> topics;

	PlanProposal(YearMonth month, LocalDate today, List<P2k2Topic> topics) {
		this.month = month;
		this.today = today;
		this.topics = topics;
	}

	/**
	 * @param number of the group in its companion's table: groups without a plan before
	 * spread over the weeks
	 */
	PlanForm.Row row(PlanRow group, int number) {
		PlanForm.Row row = new PlanForm.Row();
		row.groupId = group.groupId();
		row.plannedOn = day(group, number);
		row.startTime = (group.lastTime() != null) ? group.lastTime()
				: (group.usualTime() != null) ? group.usualTime() : USUAL_TIME;
		row.place = (group.lastPlace() != null) ? group.lastPlace() : group.meetingPlace();
		row.topicId = nextTopic(group.lastTopicId());
		return row;
	}

	/** The first for a group that has had none, and after the last one. */
	private UUID nextTopic(UUID last) {
		List<UUID> numbered = this.topics.stream()
			.filter((topic) -> topic.runningNumber() != null)
			.map(P2k2Topic::id)
			.toList();
		return numbered.isEmpty() ? null : numbered.get((numbered.indexOf(last) + 1) % numbered.size());
	}

	private LocalDate day(PlanRow group, int number) {
		if (group.lastDay() != null) {
			int week = (group.lastDay().getDayOfMonth() - 1) / 7;
			return notPassed(dayOf(week, group.lastDay().getDayOfWeek()));
		}
		return (group.usualDay() == null) ? null : notPassed(dayOf(number % WEEKS, DayOfWeek.of(group.usualDay())));
	}

	/** A fifth week that the month does not have gives way to its fourth. */
	private LocalDate dayOf(int week, DayOfWeek weekday) {
		LocalDate day = this.month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(week + 1, weekday));
		return YearMonth.from(day).equals(this.month) ? day : day.minusWeeks(1);
	}

	/** A day gone by moves to the next same weekday; none is proposed after the last. */
	private LocalDate notPassed(LocalDate day) {
		LocalDate next = day.isBefore(this.today) ? this.today.with(TemporalAdjusters.nextOrSame(day.getDayOfWeek()))
				: day;
		return YearMonth.from(next).equals(this.month) ? next : null;
	}

}
