package id.sikap.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.sikap.area.Area;

/**
 * What the companions of a kecamatan do together: done, running, planned, and one that
 * was cancelled.
 */
final class ProgrammeGenerator {

	private final CopyBatch batch;

	private final Timeline timeline;

	private final Subdistrict subdistrict;

	ProgrammeGenerator(CopyBatch batch, Timeline timeline, Subdistrict subdistrict) {
		this.batch = batch;
		this.timeline = timeline;
		this.subdistrict = subdistrict;
	}

	private enum State {

		DONE, RUNNING, PLANNED, CANCELLED

	}

	void write(List<PartnerGenerator.Made> partners) {
		boolean first = this.subdistrict.plan().eventful();
		write(0, first ? 3 : 5, State.DONE, partners);
		write(1, 8, State.DONE, partners);
		if (first) {
			write(2, 11, State.DONE, partners);
			write(3, 6, State.CANCELLED, partners);
		}
		write(first ? 4 : 2, 12, State.RUNNING, partners);
		write(5, Timeline.RUNNING + 1, State.PLANNED, partners);
	}

	private void write(int number, int month, State state, List<PartnerGenerator.Made> partners) {
		Area home = this.subdistrict.plan().area();
		Chance chance = Chance.of(home.code(), "programme", number);
		String[] words = Words.PROGRAMMES.parts(number);
		LocalDate from = this.timeline.day(month, chance.between(3, 12));
		LocalDate to = from.plusDays((state == State.RUNNING) ? 60 : chance.between(14, 40));
		boolean done = state == State.DONE;
		boolean started = done || state == State.RUNNING;
		DemoCompanion by = chance.one(this.subdistrict.companions());
		Instant recorded = this.timeline.officeHours(from.minusDays(chance.between(15, 30)), chance);
		UUID id = chance.id(recorded);
		this.batch.into(Table.JOINT_PROGRAMME)
			.plain(id)
			.plain(Area.regencyOf(home.code()))
			.plain(home.code())
			.text(words[0])
			.text(words[1])
			.text(villages(chance))
			.time(from)
			.time(to)
			.text(words[2])
			.plain(state)
			.time(started ? from : null)
			.time(done ? to : null)
			.plain(done ? chance.between(24, 160) : null)
			.text(done ? words[3] : null)
			.text((state == State.CANCELLED) ? "Bertepatan dengan musim panen; digabung ke kegiatan berikutnya" : null)
			.plain(by.id)
			.plain(by.accountId)
			.time(recorded)
			.end();
		takePart(id, by, partners, chance);
	}

	private String villages(Chance chance) {
		List<Area> all = this.subdistrict.plan().villages();
		int start = chance.between(0, all.size() - 1);
		int count = Math.min(all.size(), chance.between(2, 5));
		return IntStream.range(start, start + count)
			.mapToObj((i) -> all.get(i % all.size()).code())
			.collect(Collectors.joining(",", "{", "}"));
	}

	private void takePart(UUID id, DemoCompanion by, List<PartnerGenerator.Made> partners, Chance chance) {
		int number = 0;
		for (DemoCompanion companion : this.subdistrict.companions()) {
			if (companion == by || number++ % 3 == 0 || companion.part == Part.SIGN_IN) {
				this.batch.into(Table.JOINT_PROGRAMME_COMPANION).plain(id).plain(companion.id).end();
			}
		}
		this.batch.into(Table.JOINT_PROGRAMME_PARTNER).plain(id).plain(partners.get(0).id()).end();
		if (chance.happens(0.6)) {
			this.batch.into(Table.JOINT_PROGRAMME_PARTNER).plain(id).plain(partners.get(4).id()).end();
		}
	}

}
