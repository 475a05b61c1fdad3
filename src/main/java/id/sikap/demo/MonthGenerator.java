package id.sikap.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import id.sikap.demo.ExcuseGenerator.Excuse;

/** What became of each group's month. */
final class MonthGenerator {

	private static final LocalTime MOVED_TO = LocalTime.of(15, 30);

	private final Timeline timeline;

	private final Topics topics;

	private final SessionGenerator sessions;

	private final PlanGenerator plans;

	private final ExcuseGenerator excuses;

	private final BarrierGenerator barriers;

	MonthGenerator(CopyBatch batch, Timeline timeline, Topics topics) {
		this.timeline = timeline;
		this.topics = topics;
		this.sessions = new SessionGenerator(batch, timeline, topics);
		this.plans = new PlanGenerator(batch, timeline);
		this.excuses = new ExcuseGenerator(batch, timeline);
		this.barriers = new BarrierGenerator(batch, timeline);
	}

	/**
	 * @param number as {@link Timeline} counts; one after the running month has plans
	 * alone
	 */
	void write(Subdistrict subdistrict, int number) {
		for (DemoGroup group : subdistrict.groups()) {
			write(GroupMonth.of(subdistrict, group, number, this.timeline, this.topics));
		}
	}

	private void write(GroupMonth month) {
		Optional<Excuse> excuse = this.excuses.find(month);
		boolean excused = excuse.filter(Excuse::keepsFromMeeting).isPresent();
		Optional<Meeting> meeting = excused ? Optional.empty() : meeting(month);
		excuse.ifPresent((reason) -> this.excuses.write(month, reason));
		boolean passed = month.plannedOn().isBefore(this.timeline.today());
		this.plans.write(month, passed && !excused && meeting.isEmpty());
		meeting.filter((held) -> !held.recordedAt().isAfter(this.timeline.now())).ifPresent((held) -> {
			this.sessions.write(held);
			this.barriers.met(held);
			month.group().nextTopic++;
		});
	}

	private Optional<Meeting> meeting(GroupMonth month) {
		Chance chance = month.chance("meets");
		boolean meets = chance.happens(month.companion().habits.coverageIn(month.number())) || month.story().isRare();
		if (!meets) {
			return Optional.empty();
		}
		boolean moved = chance.happens(0.15);
		LocalDate day = moved ? month.plannedOn().plusDays(chance.between(1, 5)) : month.plannedOn();
		while (day.getDayOfWeek() == DayOfWeek.SUNDAY || month.companion().isOnLeave(day)) {
			day = day.plusDays(1);
		}
		boolean happened = month.isWithin(day) && day.isBefore(this.timeline.today())
				&& month.group().companionOn(day) == month.companion();
		LocalTime start = day.equals(month.plannedOn()) ? month.group().slot.time() : MOVED_TO;
		return happened ? Optional.of(new Meeting(month, day, start, recordedAt(month, day, start, chance)))
				: Optional.empty();
	}

	private Instant recordedAt(GroupMonth month, LocalDate day, LocalTime start, Chance chance) {
		int typical = month.companion().habits.delay();
		int days = switch (chance.between(0, 9)) {
			case 0 -> chance.between(typical, 3 * typical + 3);
			case 1, 2, 3 -> chance.between(0, 2 * typical);
			default -> chance.between(0, typical);
		};
		if (days == 0) {
			return this.timeline.at(day, start).plus(chance.between(125, 380), ChronoUnit.MINUTES);
		}
		return this.timeline.at(day.plusDays(days), LocalTime.of(chance.between(7, 21), chance.between(0, 59)));
	}

}
