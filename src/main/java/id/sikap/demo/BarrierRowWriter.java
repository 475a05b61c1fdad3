package id.sikap.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import id.sikap.area.Area;
import id.sikap.barrier.BarrierOwner;

/** Writes a barrier with its dated states and owners and its steps. */
final class BarrierRowWriter {

	private final CopyBatch batch;

	private final Timeline timeline;

	BarrierRowWriter(CopyBatch batch, Timeline timeline) {
		this.batch = batch;
		this.timeline = timeline;
	}

	void write(MadeBarrier made, Subdistrict subdistrict, Chance chance) {
		BarrierLife life = made.life();
		Instant reportedAt = this.timeline.officeHours(life.reported(), chance);
		UUID id = chance.id(reportedAt);
		BarrierOwner last = made.lastOwner();
		boolean confirmed = made.confirmer() != null;
		this.batch.into(Table.BARRIER)
			.plain(id)
			.plain(Area.regencyOf(made.place().areaCode()))
			.plain(made.place().scope())
			.plain(made.place().areaCode())
			.plain(made.place().companionId())
			.plain(made.story().typeId())
			.plain(made.story().severity())
			.text(made.story().description())
			.plain(made.sessionId())
			.plain(made.reporter())
			.time(reportedAt)
			.time(life.reported())
			.time(life.due())
			.plain(life.state())
			.time(life.reported())
			.time(life.ended())
			.text((life.ended() != null) ? outcome(made) : null)
			.plain(last.kind())
			.plain(last.areaCode())
			.plain(last.companionId())
			.plain(made.confirmer())
			.time(confirmed ? this.timeline.officeHours(life.reported().plusDays(3), chance) : null)
			.end();
		states(id, life);
		owners(id, made, last);
		steps(id, made, last, subdistrict, reportedAt, chance);
	}

	private static String outcome(MadeBarrier made) {
		return made.life().closed() ? "Tidak relevan lagi setelah keadaan berubah." : made.story().effect();
	}

	private void states(UUID id, BarrierLife life) {
		LocalDate from = life.reported();
		String state = "NEW";
		if (life.started() != null) {
			if (life.started().isAfter(from)) {
				state(id, from, life.started(), state);
			}
			from = life.started();
			state = "IN_PROGRESS";
		}
		if (life.ended() != null) {
			if (life.ended().isAfter(from)) {
				state(id, from, life.ended(), state);
			}
			from = life.ended();
			state = life.state();
		}
		state(id, from, null, state);
	}

	/**
	 * @param next the first day of the next state, null for none
	 */
	private void state(UUID id, LocalDate from, LocalDate next, String state) {
		this.batch.into(Table.BARRIER_STATE)
			.plain(id)
			.time(from)
			.time((next != null) ? next.minusDays(1) : null)
			.plain(state)
			.end();
	}

	private void owners(UUID id, MadeBarrier made, BarrierOwner last) {
		LocalDate up = made.wentUp() ? made.life().escalated() : null;
		owner(id, made.life().reported(), up, made.owner());
		if (up != null) {
			owner(id, up, null, last);
		}
	}

	private void owner(UUID id, LocalDate from, LocalDate next, BarrierOwner owner) {
		this.batch.into(Table.BARRIER_OWNER)
			.plain(id)
			.time(from)
			.time((next != null) ? next.minusDays(1) : null)
			.plain(owner.kind())
			.plain(owner.areaCode())
			.plain(owner.companionId())
			.end();
	}

	private void steps(UUID id, MadeBarrier made, BarrierOwner last, Subdistrict subdistrict, Instant reportedAt,
			Chance chance) {
		BarrierLife life = made.life();
		step(id, "REPORTED", life.reported(), null, made.owner(), life.due(), made.reporter(), reportedAt, chance);
		UUID worker = (made.owner().companionId() != null) ? made.reporter() : leader(made.owner(), subdistrict);
		if (life.started() != null) {
			step(id, "ACTION", life.started(), made.story().action(), null, null, worker, null, chance);
		}
		if (made.confirmer() != null) {
			step(id, "CONFIRMED", life.reported().plusDays(3), null, null, null, made.confirmer(), null, chance);
		}
		if (made.wentUp()) {
			step(id, "ESCALATED", life.escalated(), "Sudah dicoba, tetapi di luar wewenang saya.", last, null, worker,
					null, chance);
		}
		if (life.ended() != null) {
			step(id, life.state(), life.ended(), outcome(made), null, null,
					made.wentUp() ? leader(last, subdistrict) : worker, null, chance);
		}
	}

	/** The account of the kecamatan's or the regency's coordinator. */
	private static UUID leader(BarrierOwner owner, Subdistrict subdistrict) {
		return (owner.kind() == BarrierOwner.Kind.REGENCY) ? subdistrict.coordinatorAccount()
				: subdistrict.companions().get(0).accountId;
	}

	/**
	 * @param at null for some time in the day's office hours
	 */
	private void step(UUID id, String kind, LocalDate day, String note, BarrierOwner owner, LocalDate due, UUID by,
			Instant at, Chance chance) {
		Instant moment = (at != null) ? at : this.timeline.officeHours(day, chance);
		this.batch.into(Table.BARRIER_STEP)
			.plain(chance.id(moment))
			.plain(id)
			.plain(kind)
			.time(day)
			.text(note)
			.plain((owner != null) ? owner.areaCode() : null)
			.plain((owner != null) ? owner.companionId() : null)
			.time(due)
			.plain(by)
			.time(moment)
			.end();
	}

}
