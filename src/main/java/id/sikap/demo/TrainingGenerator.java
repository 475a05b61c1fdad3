package id.sikap.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;

import id.sikap.training.TrainingKind;

/**
 * Trainings over the months of the demo and some years before, and who came: who works
 * well is invited as others are, but comes more often and stays to the end.
 */
final class TrainingGenerator {

	private final Timeline timeline;

	private final TrainingWriter writer;

	TrainingGenerator(CopyBatch batch, Timeline timeline) {
		this.timeline = timeline;
		this.writer = new TrainingWriter(batch, timeline);
	}

	void write(String regencyCode, List<Subdistrict> subdistricts) {
		UUID office = subdistricts.get(0).coordinatorAccount();
		List<DemoCompanion> all = subdistricts.stream().flatMap((one) -> one.companions().stream()).toList();
		for (TrainingStory story : TrainingStory.REGENCY) {
			hold(story, startOf(story, 0), regencyCode, all, office);
		}
		TrainingStory cancelled = TrainingStory.CANCELLED;
		this.writer.training(cancelled, startOf(cancelled, 0), regencyCode, null, "Anggaran dialihkan", office, null);
		for (int i = 0; i < subdistricts.size(); i++) {
			Subdistrict subdistrict = subdistricts.get(i);
			String code = subdistrict.plan().area().code();
			for (TrainingStory story : TrainingStory.SUBDISTRICT) {
				hold(story, startOf(story, i % 18), code, subdistrict.companions(), office);
			}
			plan(subdistrict, office);
			subdistrict.companions().forEach((companion) -> takeElsewhere(companion, office));
		}
	}

	private void hold(TrainingStory story, LocalDate start, String areaCode, List<DemoCompanion> companions,
			UUID office) {
		UUID training = this.writer.training(story, start, areaCode, null, null, office, null);
		for (DemoCompanion companion : companions) {
			Chance own = Chance.of("training", story.title(), companion.id);
			if (isInService(companion, start) && own.happens(inviting(story, companion))) {
				this.writer.participant(training, story, start, companion, office, own);
			}
		}
	}

	/** Certificates go to those who are known to be good. */
	private static double inviting(TrainingStory story, DemoCompanion companion) {
		if (companion.part == Part.STRONG) {
			return 1;
		}
		return (story.certificateMonths() > 0) ? story.invited() * companion.habits.coverage() : story.invited();
	}

	/** Two weeks ahead, with invitations in all states. */
	private void plan(Subdistrict subdistrict, UUID office) {
		TrainingStory story = new TrainingStory(Timeline.RUNNING, 1, TrainingKind.BIMTEK, "Bimtek verifikasi komitmen",
				"Dinas Sosial", false, List.of(8), "PELAPORAN,PENGELOLAAN_KELOMPOK", 1, 0);
		int capacity = Math.max(1, subdistrict.companions().size() * 3 / 5);
		LocalDate start = workday(this.timeline.today().plusDays(16));
		UUID training = this.writer.training(story, start, subdistrict.plan().area().code(), null, null, office,
				capacity);
		int invited = 0;
		for (DemoCompanion companion : subdistrict.companions()) {
			boolean free = invited < capacity;
			invited += this.writer.invitation(training, companion, free, office, Chance.of("invitation", companion.id))
					? 1 : 0;
		}
	}

	private void takeElsewhere(DemoCompanion companion, UUID office) {
		for (TrainingStory story : TrainingStory.OUTSIDE) {
			Chance chance = Chance.of("outside", story.title(), companion.id);
			LocalDate start = startOf(story, chance.between(0, 9));
			boolean told = companion.part == Part.SIGN_IN || companion.part == Part.STRONG;
			if (isInService(companion, start) && (told || chance.happens(story.invited()))) {
				boolean waits = story.month() == Timeline.RUNNING - 1 && (told || chance.happens(0.5));
				UUID training = this.writer.training(story, start, companion.subdistrictCode, companion, null,
						companion.accountId, null);
				this.writer.outside(training, story, start, companion, waits ? null : office, chance);
			}
		}
	}

	private static boolean isInService(DemoCompanion companion, LocalDate day) {
		return !companion.serviceFrom.isAfter(day) && !companion.isOnLeave(day)
				&& (companion.serviceTo == null || !companion.serviceTo.isBefore(day));
	}

	/**
	 * The day of the story, some days later; never a weekend, long ones from a Monday.
	 */
	private LocalDate startOf(TrainingStory story, int later) {
		YearMonth month = this.timeline.month(story.month());
		LocalDate day = month.atDay(Math.min(story.day() + later, month.lengthOfMonth() - 6));
		return (story.hours().size() > 2) ? day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)) : workday(day);
	}

	private static LocalDate workday(LocalDate day) {
		return switch (day.getDayOfWeek()) {
			case SATURDAY -> day.plusDays(2);
			case SUNDAY -> day.plusDays(1);
			default -> day;
		};
	}

}
