package id.sikap.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Group-months that leave the denominators, or were meant to. */
final class ExcuseGenerator {

	/** In which one village of an eventful kecamatan was told not to meet. */
	private static final int SUSPENDED_MONTH = 7;

	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private final CopyWriter rows;

	private final Timeline timeline;

	ExcuseGenerator(CopyBatch batch, Timeline timeline) {
		this.rows = batch.into(Table.GROUP_MONTH_EXCUSE);
		this.timeline = timeline;
	}

	enum State {

		REQUESTED, CONFIRMED, REFUSED, WITHDRAWN

	}

	record Excuse(String reason, String note, State state) {

		boolean keepsFromMeeting() {
			return this.state == State.REQUESTED || this.state == State.CONFIRMED;
		}

	}

	Optional<Excuse> find(GroupMonth month) {
		if (month.number() > Timeline.RUNNING) {
			return Optional.empty();
		}
		Chance chance = month.chance("excuse");
		boolean running = month.number() == Timeline.RUNNING;
		if (month.number() == SUSPENDED_MONTH && isSuspended(month)) {
			return Optional.of(new Excuse("SUSPENDED_BY_ORDER",
					"Balai desa dipakai untuk pendataan, sesuai surat camat", State.CONFIRMED));
		}
		if (isOnLongLeave(month)) {
			return Optional.of(new Excuse("LEAVE", "Pendamping cuti melahirkan, belum ada pengganti",
					running ? State.REQUESTED : State.CONFIRMED));
		}
		if (!month.story().isRare() && chance.happens(0.012)) {
			State state = running ? State.REQUESTED
					: chance.one(List.of(State.CONFIRMED, State.REFUSED, State.WITHDRAWN), 75, 15, 10);
			return Optional.of(new Excuse("SICKNESS", "Pendamping sakit, surat dokter menyusul", state));
		}
		return Optional.empty();
	}

	private static boolean isSuspended(GroupMonth month) {
		SubdistrictPlan plan = month.subdistrict().plan();
		return plan.eventful() && month.villageCode().equals(plan.villages().get(plan.villages().size() - 2).code());
	}

	private static boolean isOnLongLeave(GroupMonth month) {
		return month.companion().part == Part.ON_LEAVE && month.companion().isOnLeave(month.plannedOn());
	}

	void write(GroupMonth month, Excuse excuse) {
		Chance chance = month.chance("decision");
		Instant requested = before(month, chance.between(0, 6));
		boolean decided = excuse.state() == State.CONFIRMED || excuse.state() == State.REFUSED;
		Instant decidedAt = decided ? before(month, -chance.between(1, 4)) : null;
		this.rows.plain(chance.id(requested))
			.plain(month.regencyCode())
			.plain(month.villageCode())
			.plain(month.group().id)
			.time(month.month().atDay(1))
			.text(excuse.reason())
			.text(excuse.note())
			.plain(month.companion().accountId)
			.time(requested)
			.plain(excuse.state())
			.plain(decided ? month.subdistrict().coordinatorAccount() : null)
			.time(decidedAt)
			.text((excuse.state() == State.REFUSED) ? "Pertemuan masih dapat dijadwalkan pada akhir bulan" : null)
			.end();
	}

	private Instant before(GroupMonth month, int days) {
		Instant moment = this.timeline.at(month.plannedOn().minusDays(days), MORNING);
		return moment.isBefore(this.timeline.now()) ? moment : this.timeline.now();
	}

}
