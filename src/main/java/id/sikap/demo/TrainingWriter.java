package id.sikap.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import id.sikap.area.Area;

/** The rows of trainings and of those on their lists. */
final class TrainingWriter {

	private static final List<String> EXCUSES = List.of("Mendampingi keluarga yang sakit",
			"Bersamaan dengan penyaluran bantuan", "Ada hajatan keluarga", "Sedang kurang sehat");

	private final CopyWriter trainings;

	private final CopyWriter participants;

	private final Timeline timeline;

	TrainingWriter(CopyBatch batch, Timeline timeline) {
		this.trainings = batch.into(Table.TRAINING);
		this.participants = batch.into(Table.TRAINING_PARTICIPANT);
		this.timeline = timeline;
	}

	/**
	 * @param companion who took it elsewhere, null for a planned one
	 * @param cancelled why, null for one that was held
	 * @param capacity null for no limit
	 */
	UUID training(TrainingStory story, LocalDate start, String areaCode, DemoCompanion companion, String cancelled,
			UUID recordedBy, Integer capacity) {
		Instant recorded = past(start.minusDays((companion == null) ? 25 : -20));
		UUID id = Chance.of("training", story.title(), areaCode, (companion == null) ? "" : companion.id).id(recorded);
		this.trainings.plain(id)
			.plain(Area.regencyOf(areaCode))
			.plain(areaCode)
			.plain(story.kind())
			.text(story.title())
			.plain(story.online() ? "DARING" : "LURING")
			.text(story.online() ? null : "Aula (contoh)")
			.text(story.organiser())
			.time(start)
			.time(start.plusDays(story.hours().size() - 1L))
			.text(story.hours().stream().map(Object::toString).collect(Collectors.joining(",", "{", "}")))
			.plain(capacity)
			.text("{" + story.topics() + "}")
			.plain((companion == null) ? null : companion.id)
			.time((cancelled == null) ? null : past(start.minusDays(5)))
			.text(cancelled)
			.plain(recordedBy)
			.time(recorded)
			.end();
		return id;
	}

	/** Somebody on the list of a training that is over. */
	void participant(UUID training, TrainingStory story, LocalDate start, DemoCompanion companion, UUID office,
			Chance chance) {
		double diligence = Math.min(0.98, companion.habits.coverage() * (0.55 + 0.5 * companion.habits.attendance()));
		List<LocalDate> days = new ArrayList<>();
		if (chance.happens(diligence)) {
			for (int i = 0; i < story.hours().size(); i++) {
				if (story.hours().get(i) > 0 && (days.isEmpty() || chance.happens(0.9 + 0.1 * diligence))) {
					days.add(start.plusDays(i));
				}
			}
		}
		boolean attended = !days.isEmpty();
		Row row = new Row(attended ? "ATTENDED" : chance.happens(0.4) ? "DECLINED" : "ABSENT");
		row.reason = row.state.equals("DECLINED") ? chance.one(EXCUSES) : null;
		row.days = days;
		if (attended) {
			row.preTest = chance.between(35, 70);
			row.postTest = Math.min(100, row.preTest + chance.between(5, 15 + (int) (20 * diligence)));
			certify(row, story, start, companion, days.size() == story.hours().size() && chance.happens(0.9));
		}
		write(row, training, companion, office, past(start.minusDays(20)), past(start.minusDays(12)), chance);
	}

	/**
	 * An invitation to a training to come.
	 * @return whether it takes a place
	 */
	boolean invitation(UUID training, DemoCompanion companion, boolean free, UUID office, Chance chance) {
		String answer = (companion.part == Part.SIGN_IN) ? "INVITED"
				: chance.one(List.of("CONFIRMED", "INVITED", "DECLINED"), 50, 35, 15);
		Row row = new Row(free ? answer : "WAITING");
		row.reason = row.state.equals("DECLINED") ? chance.one(EXCUSES) : null;
		LocalDate today = this.timeline.today();
		write(row, training, companion, office, past(today.minusDays(6)), past(today.minusDays(2)), chance);
		return free && !row.state.equals("DECLINED");
	}

	/**
	 * @param decidedBy who confirmed it, null while it waits
	 */
	void outside(UUID training, TrainingStory story, LocalDate start, DemoCompanion companion, UUID decidedBy,
			Chance chance) {
		Row row = new Row((decidedBy == null) ? "REGISTERED" : "ATTENDED");
		for (int i = 0; i < story.hours().size(); i++) {
			row.days.add(start.plusDays(i));
		}
		certify(row, story, start, companion, story.certificateMonths() > 0);
		row.decidedBy = decidedBy;
		write(row, training, companion, companion.accountId, past(start.plusDays(20)), past(start.plusDays(24)),
				chance);
	}

	private static void certify(Row row, TrainingStory story, LocalDate start, DemoCompanion companion,
			boolean passed) {
		if (passed && story.certificateMonths() > 0) {
			LocalDate issued = start.plusDays(14);
			row.certificate = "CONTOH/%s/%02d/%d".formatted(companion.subdistrictCode, companion.number,
					issued.getYear());
			row.certificateFrom = issued;
			row.certificateTo = issued.plusMonths(story.certificateMonths());
		}
	}

	private void write(Row row, UUID training, DemoCompanion companion, UUID invitedBy, Instant invited,
			Instant decided, Chance chance) {
		boolean answered = row.state.equals("CONFIRMED") || row.state.equals("DECLINED") || row.decidedBy != null;
		this.participants.plain(chance.id(invited))
			.plain(training)
			.plain(companion.id)
			.plain(companion.subdistrictCode)
			.plain(row.state)
			.text(row.reason)
			.plain(invitedBy)
			.time(invited)
			.plain(answered ? ((row.decidedBy != null) ? row.decidedBy : companion.accountId) : null)
			.time(answered ? decided : null)
			.text(row.days.stream().map(LocalDate::toString).collect(Collectors.joining(",", "{", "}")))
			.plain(row.preTest)
			.plain(row.postTest)
			.text(row.certificate)
			.time(row.certificateFrom)
			.time(row.certificateTo)
			.end();
	}

	private Instant past(LocalDate day) {
		Instant moment = this.timeline.at(day, LocalTime.of(9, 0));
		return moment.isBefore(this.timeline.now()) ? moment : this.timeline.now();
	}

	/** What differs from one to the next. */
	private static final class Row {

		private final String state;

		private String reason;

		private List<LocalDate> days = new ArrayList<>();

		private Integer preTest;

		private Integer postTest;

		private String certificate;

		private LocalDate certificateFrom;

		private LocalDate certificateTo;

		private UUID decidedBy;

		Row(String state) {
			this.state = state;
		}

	}

}
