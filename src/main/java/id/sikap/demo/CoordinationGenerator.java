package id.sikap.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import id.sikap.area.Area;

/**
 * Coordination meetings: each month in a kecamatan that is well led, now and then in
 * others, each quarter in the regency; and what became of their decisions.
 */
final class CoordinationGenerator {

	private static final LocalTime START = LocalTime.of(9, 0);

	/** Days after which nobody asks any more. */
	private static final int NEVER = 10_000;

	private final CopyBatch batch;

	private final Timeline timeline;

	CoordinationGenerator(CopyBatch batch, Timeline timeline) {
		this.batch = batch;
		this.timeline = timeline;
	}

	/**
	 * @param diligence share of decisions that are done in time
	 */
	private record Gathering(String areaCode, int number, UUID account, List<DemoCompanion> companions,
			double diligence) {

		Chance chance() {
			return Chance.of(this.areaCode, "coordination", this.number);
		}

	}

	/** Of a kecamatan; the month after the running one has its meeting planned. */
	void write(Subdistrict subdistrict, int number) {
		String code = subdistrict.plan().area().code();
		double led = subdistrict.isFirst() ? 0.85 : Chance.of(code, "coordinating").between(0.35, 1.0);
		DemoCompanion coordinator = subdistrict.companions()
			.stream()
			.filter(DemoCompanion::isCoordinator)
			.findFirst()
			.orElseThrow();
		Gathering gathering = new Gathering(code, number, coordinator.accountId, subdistrict.companions(), led);
		boolean shown = subdistrict.isFirst() && number >= Timeline.RUNNING - 1;
		if (shown || gathering.chance().happens(led)) {
			write(gathering);
		}
	}

	/** Of each regency, in the first month of a quarter. */
	void write(List<Subdistrict> subdistricts, int number) {
		if (this.timeline.month(number).getMonthValue() % 3 != 1) {
			return;
		}
		subdistricts.stream()
			.collect(Collectors.groupingBy((subdistrict) -> Area.regencyOf(subdistrict.plan().area().code()),
					LinkedHashMap::new, Collectors.toList()))
			.forEach((code, members) -> write(new Gathering(code, number, members.get(0).coordinatorAccount(),
					members.stream().flatMap((member) -> member.companions().stream()).toList(), 0.8)));
	}

	private void write(Gathering gathering) {
		Chance chance = Chance.of(gathering.areaCode(), "gathering", gathering.number());
		LocalDate day = this.timeline.day(gathering.number(), chance.between(3, 12));
		day = (day.getDayOfWeek() == DayOfWeek.SUNDAY) ? day.plusDays(1) : day;
		boolean held = day.isBefore(this.timeline.today());
		Instant recorded = this.timeline.officeHours(day, chance);
		UUID id = chance.id(recorded);
		Set<String> agenda = new LinkedHashSet<>();
		for (int i = 0; i < 3; i++) {
			agenda.add(Words.AGENDAS.any(chance));
		}
		this.batch.into(Table.COORDINATION_MEETING)
			.plain(id)
			.plain(Area.regencyOf(gathering.areaCode()))
			.plain(gathering.areaCode())
			.time(day)
			.time(START)
			.time(START.plusMinutes(chance.one(List.of(90, 120, 150))))
			.text((gathering.areaCode().length() == 5) ? "Aula Dinas Sosial" : "Kantor kecamatan")
			.text(String.join("\n", agenda))
			.text(held ? "Capaian bulan lalu dibahas per pendamping. " + Words.OBSTACLES.pair(chance)[0] : null)
			.plain(gathering.account())
			.time(recorded)
			.end();
		if (held) {
			attendance(gathering, id, day, chance);
			decisions(gathering, id, day, chance);
		}
	}

	private void attendance(Gathering gathering, UUID meeting, LocalDate day, Chance chance) {
		CopyWriter rows = this.batch.into(Table.MEETING_ATTENDANCE);
		for (DemoCompanion companion : gathering.companions()) {
			if (companion.serviceFrom.isAfter(day)) {
				continue;
			}
			boolean comes = chance.happens(0.55 + 0.43 * companion.habits.coverage());
			boolean excused = companion.isOnLeave(day) || chance.happens(0.6);
			rows.plain(chance.id(this.timeline.at(day, START)))
				.plain(meeting)
				.plain(companion.subdistrictCode)
				.plain(companion.id)
				.plain((comes && !companion.isOnLeave(day)) ? "PRESENT" : excused ? "EXCUSED" : "ABSENT")
				.end();
		}
	}

	private void decisions(Gathering gathering, UUID meeting, LocalDate day, Chance chance) {
		int start = chance.between(0, Words.DECISIONS.size() - 1);
		int count = chance.between(2, 4);
		for (int i = 0; i < count; i++) {
			String[] words = Words.DECISIONS.get(start + i).split(" \\| ");
			boolean waits = i == 0 && signedIn(gathering) != null && gathering.number() >= Timeline.RUNNING - 1;
			decision(gathering, meeting, day, words, waits, chance);
		}
	}

	/** Whom the sign-in page offers: he has something to do. */
	private static DemoCompanion signedIn(Gathering gathering) {
		return gathering.companions()
			.stream()
			.filter((companion) -> companion.part == Part.SIGN_IN && companion.subdistrictCode.equals("35.14.01"))
			.findFirst()
			.orElse(null);
	}

	/**
	 * @param waits whether the sign-in companion has still to do it
	 */
	private void decision(Gathering gathering, UUID meeting, LocalDate day, String[] words, boolean waits,
			Chance chance) {
		List<DemoCompanion> owners = new ArrayList<>(gathering.companions());
		owners.removeIf((companion) -> companion.serviceFrom.isAfter(day));
		boolean byAccount = gathering.areaCode().length() == 5 && !waits && chance.happens(0.4);
		UUID owner = waits ? signedIn(gathering).id : chance.one(owners).id;
		LocalDate due = day.plusDays(chance.between(10, 32));
		LocalDate closed = due.plusDays(chance.happens(gathering.diligence()) ? -chance.between(0, 6)
				: chance.happens(0.6) ? chance.between(5, 60) : NEVER);
		boolean open = waits || !closed.isBefore(this.timeline.today());
		boolean dropped = !open && chance.happens(0.06);
		this.batch.into(Table.MEETING_DECISION)
			.plain(chance.id(this.timeline.at(day, START.plusHours(1))))
			.plain(meeting)
			.plain(Area.regencyOf(gathering.areaCode()))
			.plain(gathering.areaCode())
			.text(words[0])
			.plain(byAccount ? null : owner)
			.plain(byAccount ? gathering.account() : null)
			.time(due)
			.plain(open ? "OPEN" : dropped ? "DROPPED" : "DONE")
			.time(open ? null : closed)
			.plain(open ? null : gathering.account())
			.text(open ? null : dropped ? "Tidak diperlukan lagi" : words[1])
			.end();
	}

}
