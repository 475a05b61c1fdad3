package id.sikap.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.area.Area;

/**
 * Supervisions: about a third of the companions each month, fewer where the kecamatan is
 * badly led, more where it is well led.
 */
final class SupervisionGenerator {

	private final CopyWriter rows;

	private final Timeline timeline;

	SupervisionGenerator(CopyBatch batch, Timeline timeline) {
		this.rows = batch.into(Table.SUPERVISION);
		this.timeline = timeline;
	}

	/** After the sessions of the month are written. */
	void write(Subdistrict subdistrict, int number) {
		double zeal = zeal(subdistrict, number);
		for (DemoCompanion companion : subdistrict.companions()) {
			Chance chance = Chance.of(companion.subdistrictCode, "supervision", companion.number, number);
			boolean shown = isShown(subdistrict, companion, number);
			if (shown || (number <= Timeline.RUNNING && chance.happens(zeal))) {
				write(subdistrict, companion, number, chance);
			}
			companion.held.clear();
		}
	}

	/** The sign-in companion finds one that he has not read yet. */
	private static boolean isShown(Subdistrict subdistrict, DemoCompanion companion, int number) {
		return subdistrict.isFirst() && companion.part == Part.SIGN_IN && number == Timeline.RUNNING - 1;
	}

	/**
	 * How many of the companions are supervised. Purwodadi stands for the mean, and its
	 * running month is still to come.
	 */
	private double zeal(Subdistrict subdistrict, int number) {
		double led = subdistrict.isFirst() ? 0.36
				: Chance.of(subdistrict.plan().area().code(), "supervising").between(0.08, 0.62);
		double passed = this.timeline.today().getDayOfMonth() / 28.0;
		return (number == Timeline.RUNNING) ? led * Math.min(1, passed) : led;
	}

	private void write(Subdistrict subdistrict, DemoCompanion companion, int number, Chance chance) {
		Map.Entry<LocalDate, UUID> watched = watched(companion, chance);
		LocalDate day = (watched != null) ? watched.getKey() : anyDay(number, chance);
		if (!day.isBefore(this.timeline.today()) || companion.isOnLeave(day) || day.isBefore(companion.serviceFrom)) {
			return;
		}
		UUID supervisor = supervisor(subdistrict, companion, chance);
		Instant recorded = this.timeline.officeHours(day.plusDays(chance.between(0, 2)), chance);
		boolean field = watched != null || chance.happens(0.4);
		this.rows.plain(chance.id(recorded))
			.plain(Area.regencyOf(companion.subdistrictCode))
			.plain(companion.subdistrictCode)
			.plain(companion.id)
			.time(day)
			.plain(field ? "FIELD" : "MEETING")
			.plain((watched != null) ? watched.getValue() : null);
		scores(companion, watched != null, number, chance);
		feedback(day, chance);
		this.rows.plain(supervisor).time(recorded);
		answer(recorded, !isShown(subdistrict, companion, number) && chance.happens(0.82), chance);
	}

	/** A session of the month, for two supervisions of three. */
	private static Map.Entry<LocalDate, UUID> watched(DemoCompanion companion, Chance chance) {
		if (companion.held.isEmpty() || chance.happens(0.33)) {
			return null;
		}
		return chance.one(List.copyOf(companion.held.entrySet()));
	}

	private LocalDate anyDay(int number, Chance chance) {
		YearMonth month = this.timeline.month(number);
		LocalDate day = month.atDay(chance.between(2, 27));
		return (day.getDayOfWeek() == DayOfWeek.SUNDAY) ? day.minusDays(1) : day;
	}

	private static UUID supervisor(Subdistrict subdistrict, DemoCompanion companion, Chance chance) {
		boolean byRegency = companion.isCoordinator() || chance.happens(0.08);
		return byRegency ? subdistrict.coordinatorAccount()
				: subdistrict.companions()
					.stream()
					.filter(DemoCompanion::isCoordinator)
					.findFirst()
					.map((coordinator) -> coordinator.accountId)
					.orElse(subdistrict.coordinatorAccount());
	}

	/** By how the companion works; slowly better, since he is told what to improve. */
	private void scores(DemoCompanion companion, boolean seen, int number, Chance chance) {
		double skill = 1.1 + 3.6 * (companion.habits.attendance() - 0.5) / 0.45 + 0.04 * number;
		Integer teaching = (seen || chance.happens(0.5)) ? score(skill + chance.between(-0.8, 0.8)) : null;
		Integer social = chance.happens(0.9) ? score(skill + 0.2 + chance.between(-0.8, 0.8)) : null;
		this.rows.plain(teaching)
			.text((teaching != null) ? Words.EVIDENCE.get(teaching - 1) : null)
			.plain(social)
			.text((social != null) ? Words.EVIDENCE.get(5 + social - 1) : null);
	}

	private static int score(double skill) {
		return (int) Math.max(1, Math.min(5, Math.round(skill)));
	}

	private void feedback(LocalDate day, Chance chance) {
		String[] words = Words.FEEDBACK.pair(chance);
		boolean agreed = chance.happens(0.8);
		this.rows.text(words[0])
			.text(words[1])
			.text(agreed ? words[2] : null)
			.time(agreed ? day.plusDays(chance.between(14, 35)) : null);
	}

	private void answer(Instant recorded, boolean answers, Chance chance) {
		Instant read = recorded.plus(chance.between(3, 140), ChronoUnit.HOURS);
		boolean answered = answers && read.isBefore(this.timeline.now());
		this.rows.time(answered ? read : (Instant) null)
			.text((answered && chance.happens(0.45)) ? Words.REMARKS.any(chance) : null)
			.end();
	}

}
