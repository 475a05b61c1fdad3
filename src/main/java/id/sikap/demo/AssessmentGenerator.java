package id.sikap.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import id.sikap.area.Area;

/**
 * What people judged of themselves and of each other, month by month. The month that has
 * just ended is half done: some sheets wait for their scorer, some for the regency
 * coordinator.
 */
final class AssessmentGenerator {

	/** The month that has just ended. */
	private static final int ENDED = Timeline.RUNNING - 1;

	private static final List<String> JUDGED = List.of("I1", "I5", "I6");

	private static final List<String> TEAM = List.of("O1", "O4", "O6");

	private static final List<String> VILLAGE = List.of("L1", "L2", "L3", "L4");

	private final CopyWriter sheets;

	private final CopyWriter scores;

	private final Timeline timeline;

	AssessmentGenerator(CopyBatch batch, Timeline timeline) {
		this.sheets = batch.into(Table.ASSESSMENT);
		this.scores = batch.into(Table.ASSESSMENT_SCORE);
		this.timeline = timeline;
	}

	void write(Subdistrict subdistrict, int number) {
		if (number > ENDED) {
			return;
		}
		for (DemoCompanion companion : subdistrict.companions()) {
			LocalDate last = this.timeline.month(number).atEndOfMonth();
			boolean serves = !companion.serviceFrom.isAfter(last)
					&& (companion.serviceTo == null || !companion.serviceTo.isBefore(last));
			if (serves) {
				write(subdistrict, companion, number);
			}
		}
		writeTeam(subdistrict, number);
		boolean quarterBegins = (this.timeline.month(number).getMonthValue() - 1) % 3 == 0;
		if (quarterBegins || number == 0) {
			subdistrict.plan().villages().forEach((village) -> writeVillage(subdistrict, village, number));
		}
	}

	/** How good somebody is at an indicator, in the middle of the story, from 1 to 5. */
	private static double talent(DemoCompanion companion, String indicator) {
		double practice = (companion.habits.coverage() + companion.habits.attendance()) / 2;
		return -1.0 + 5.6 * practice + Chance.of(companion.id, indicator).between(-0.9, 0.9);
	}

	private void write(Subdistrict subdistrict, DemoCompanion companion, int number) {
		Chance chance = Chance.of(companion.id, "assessment", number);
		UUID scorer = companion.isCoordinator() ? subdistrict.coordinatorAccount() : accountOf(subdistrict);
		Step step = (number < ENDED) ? (chance.happens(0.985) ? Step.VERIFIED : Step.OPEN)
				: chance.one(List.of(Step.VERIFIED, Step.SUBMITTED, Step.OPEN), 30, 30, 40);
		boolean said = chance.happens(0.75) || companion.part == Part.SIGN_IN;
		Sheet sheet = new Sheet(subdistrict, companion, companion.id.toString(), number, step);
		boolean apart = false;
		for (String indicator : JUDGED) {
			double now = talent(companion, indicator) + (number - 7) * companion.habits.slope() * 0.8
					+ chance.between(-0.35, 0.35);
			int score = whole(now);
			Integer self = said ? Integer.valueOf(whole(score + chance.between(-0.9, 1.6))) : null;
			apart |= self != null && Math.abs(self - score) >= 2;
			boolean scored = step != Step.OPEN || number < ENDED;
			write(sheet, indicator, self, scored ? Integer.valueOf(score) : null, evidence(indicator, score, chance),
					scorer);
		}
		String dialogue = (apart && step != Step.OPEN && (number < ENDED || chance.happens(0.5)))
				? "Dibicarakan berdua setelah rakor; sepakat memakai nilai koordinator dan meninjaunya bulan depan"
				: null;
		write(sheet, "INDIVIDUAL", companion, said ? companion.accountId : null, scorer,
				(step == Step.VERIFIED && apart && dialogue == null) ? Step.SUBMITTED : step, dialogue);
	}

	/** Scored anew each quarter; in between the scores carry on. */
	private void writeTeam(Subdistrict subdistrict, int number) {
		String code = subdistrict.plan().area().code();
		Step step = (number < ENDED) ? Step.VERIFIED : Step.SUBMITTED;
		Sheet sheet = new Sheet(subdistrict, null, code, number, step);
		for (String indicator : TEAM) {
			if (number % 3 == 0) {
				Chance chance = Chance.of(code, indicator, number);
				int score = whole(2.6 + Chance.of(code, indicator).between(-0.9, 1.3) + number * 0.04
						+ chance.between(-0.2, 0.2));
				write(sheet, indicator, null, score, evidence(indicator, score, chance),
						subdistrict.coordinatorAccount());
			}
		}
		write(sheet, "ORGANISATIONAL", null, null, subdistrict.coordinatorAccount(), step, null);
	}

	private void writeVillage(Subdistrict subdistrict, Area village, int number) {
		Chance chance = Chance.of(village.code(), "assessment", number);
		Step step = (number < ENDED) ? (chance.happens(0.95) ? Step.VERIFIED : Step.OPEN) : Step.OPEN;
		Sheet sheet = new Sheet(subdistrict, null, village.code(), number, step);
		for (String indicator : VILLAGE) {
			int score = whole(2.9 + Chance.of(village.code(), indicator).between(-1.3, 1.3) + number * 0.03
					+ chance.between(-0.25, 0.25));
			boolean skipped = indicator.equals("L3") && chance.happens(0.05);
			if (step != Step.OPEN) {
				write(sheet, indicator, null, skipped ? null : Integer.valueOf(score),
						skipped ? null : evidence(indicator, score, chance), accountOf(subdistrict));
			}
		}
		write(sheet, "SOCIAL_SYSTEM", null, null, accountOf(subdistrict), step, null);
	}

	private static int whole(double score) {
		return (int) Math.max(1, Math.min(5, Math.round(score)));
	}

	private static UUID accountOf(Subdistrict subdistrict) {
		return subdistrict.companions()
			.stream()
			.filter(DemoCompanion::isCoordinator)
			.map((companion) -> companion.accountId)
			.findFirst()
			.orElse(subdistrict.coordinatorAccount());
	}

	private static String evidence(String indicator, int score, Chance chance) {
		boolean asked = score <= 2 || score == 5;
		return (asked || chance.happens(0.3)) ? AssessmentWords.evidence(indicator, score, chance) : null;
	}

	private void write(Sheet sheet, String indicator, Integer self, Integer score, String evidence, UUID scorer) {
		Instant at = after(sheet.number, 3);
		this.scores.plain(Chance.of(sheet.id, indicator).id(at))
			.plain(sheet.id)
			.plain(sheet.subdistrict.plan().area().code())
			.plain(indicator)
			.plain(self)
			.none()
			.plain(score)
			.plain(score == null && sheet.step != Step.OPEN)
			.text((score != null) ? evidence : null)
			.plain((score != null) ? scorer : null)
			.time((score != null) ? at : null)
			.end();
	}

	private void write(Sheet sheet, String level, DemoCompanion companion, UUID self, UUID scorer, Step step,
			String dialogue) {
		boolean submitted = step != Step.OPEN;
		boolean verified = step == Step.VERIFIED;
		this.sheets.plain(sheet.id)
			.plain(sheet.subdistrict.plan().area().code().substring(0, 5))
			.plain(sheet.subdistrict.plan().area().code())
			.plain(level)
			.plain(sheet.unit)
			.plain((companion != null) ? companion.id : null)
			.time(sheet.period(this.timeline).atDay(1))
			.plain(step)
			.plain(self)
			.time((self != null) ? after(sheet.number, 1) : null)
			.plain(submitted ? scorer : null)
			.time(submitted ? after(sheet.number, 4) : null)
			.plain(verified ? sheet.subdistrict.coordinatorAccount() : null)
			.time(verified ? after(sheet.number, 6) : null)
			.text(dialogue)
			.end();
	}

	/** Some days into the next month, or now. */
	private Instant after(int number, int days) {
		Instant moment = this.timeline.at(this.timeline.month(number).atEndOfMonth().plusDays(days),
				LocalTime.of(10, 0));
		return moment.isBefore(this.timeline.now()) ? moment : this.timeline.now();
	}

	private enum Step {

		OPEN, SUBMITTED, VERIFIED

	}

	private static final class Sheet {

		private final UUID id;

		private final Subdistrict subdistrict;

		private final String unit;

		private final int number;

		private final Step step;

		private final boolean quarterly;

		Sheet(Subdistrict subdistrict, DemoCompanion companion, String unit, int number, Step step) {
			this.subdistrict = subdistrict;
			this.unit = unit;
			this.number = number;
			this.step = step;
			this.quarterly = companion == null && unit.length() > 8;
			this.id = Chance.of(unit, "sheet", number).id(Instant.parse("2026-01-01T00:00:00Z"));
		}

		YearMonth period(Timeline timeline) {
			YearMonth month = timeline.month(this.number);
			return this.quarterly ? month.withMonth((month.getMonthValue() - 1) / 3 * 3 + 1) : month;
		}

	}

}
