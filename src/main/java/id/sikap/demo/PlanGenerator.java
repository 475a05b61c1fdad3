package id.sikap.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/** The plan of a group's month, and why nothing came of it where nothing did. */
final class PlanGenerator {

	private final CopyWriter rows;

	private final Timeline timeline;

	PlanGenerator(CopyBatch batch, Timeline timeline) {
		this.rows = batch.into(Table.P2K2_PLAN);
		this.timeline = timeline;
	}

	/**
	 * @param missed whether its day passed without a meeting that month, and nobody
	 * excused it
	 */
	void write(GroupMonth month, boolean missed) {
		Chance chance = month.chance("plan row");
		boolean next = month.number() > Timeline.RUNNING;
		if (!chance.happens(next ? 0.7 : 0.96)) {
			return;
		}
		Instant made = this.timeline.officeHours(month.month().atDay(1).minusDays(next ? 40 : 4), chance);
		Optional<String[]> reason = Optional.empty();
		if (missed && chance.happens((month.number() == Timeline.RUNNING) ? 0.4 : 0.8)) {
			boolean onLeave = month.companion().isOnLeave(month.plannedOn());
			reason = Optional.of(onLeave ? new String[] { "COMPANION_UNAVAILABLE", "Pendamping sedang cuti." }
					: Words.NOT_HELD.pair(chance));
		}
		this.rows.plain(chance.id(made))
			.plain(month.regencyCode())
			.plain(month.villageCode())
			.plain(month.group().id)
			.time(month.month().atDay(1))
			.time(month.plannedOn())
			.time(chance.happens(0.9) ? month.group().slot.time() : (LocalTime) null)
			.text(month.group().place)
			.plain(month.topic().id())
			.text(reason.map((pair) -> pair[0]).orElse(null))
			.text(reason.map((pair) -> pair[1]).orElse(null))
			.end();
	}

}
