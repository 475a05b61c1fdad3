package id.sikap.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import id.sikap.area.Area;

/**
 * How the villages of a kecamatan receive the meetings: seen about once in a quarter,
 * slowly better in most, worse in some, and never looked at in a few.
 */
final class ReceptionGenerator {

	private static final int MONTHS_BETWEEN = 3;

	private final CopyWriter rows;

	private final Timeline timeline;

	private final Subdistrict subdistrict;

	ReceptionGenerator(CopyBatch batch, Timeline timeline, Subdistrict subdistrict) {
		this.rows = batch.into(Table.COMMUNITY_RECEPTION);
		this.timeline = timeline;
		this.subdistrict = subdistrict;
	}

	void write() {
		this.subdistrict.plan().villages().forEach(this::write);
	}

	private void write(Area village) {
		Chance chance = Chance.of(village.code(), "reception");
		if (chance.happens(0.08)) {
			return;
		}
		double level = chance.between(1.6, 4.2);
		double change = chance.between(-0.15, 0.45);
		for (int month = chance.between(0, 2); month <= Timeline.RUNNING; month += MONTHS_BETWEEN) {
			LocalDate day = this.timeline.day(month, chance.between(2, 26));
			int seen = (int) Math.round(Math.max(1, Math.min(5, level + chance.between(-0.4, 0.4))));
			if (day.isBefore(this.timeline.today()) && !chance.happens(0.12)) {
				write(village, day, seen, chance);
			}
			level += change;
		}
	}

	private void write(Area village, LocalDate day, int level, Chance chance) {
		String[] words = Words.RECEPTION.parts(String.valueOf(level), chance);
		Optional<DemoCompanion> serving = PartnerGenerator.serving(this.subdistrict, village.code(), day);
		DemoCompanion by = serving.orElseGet(() -> chance.one(this.subdistrict.companions()));
		Instant recorded = this.timeline.officeHours(day.plusDays(chance.between(0, 5)), chance);
		this.rows.plain(chance.id(recorded))
			.plain(Area.regencyOf(village.code()))
			.plain(village.code())
			.time(day)
			.plain(level)
			.text(words[2])
			.plain(words[1])
			.text(words[3])
			.plain(by.id)
			.plain(by.accountId)
			.time(recorded)
			.end();
	}

}
