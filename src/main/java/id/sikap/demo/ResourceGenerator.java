package id.sikap.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import id.sikap.area.Area;

/**
 * What companions work with: flipcharts and a projector in the office of the kecamatan,
 * devices and modules with the companions.
 */
final class ResourceGenerator {

	private static final List<String> CONDITIONS = List.of("GOOD", "WORN", "BROKEN");

	private static final List<String> DEVICES = List.of("Tablet 10 inci", "Tablet 8 inci", "Ponsel dinas");

	private static final List<String> FLIPCHARTS = List.of("Flipchart Pengasuhan", "Flipchart Keuangan",
			"Flipchart Kesehatan dan Gizi", "Flipchart Perlindungan Anak", "Flipchart Stunting");

	private final CopyWriter rows;

	private final CopyWriter handovers;

	private final Timeline timeline;

	ResourceGenerator(CopyBatch batch, Timeline timeline) {
		this.rows = batch.into(Table.RESOURCE);
		this.handovers = batch.into(Table.RESOURCE_HANDOVER);
		this.timeline = timeline;
	}

	/**
	 * @param companion null for the office
	 */
	private record Thing(Subdistrict subdistrict, DemoCompanion companion, String kind, String name, int number) {

		Chance chance() {
			return Chance.of(this.subdistrict.plan().area().code(), "resource", this.number);
		}

		String code() {
			return this.subdistrict.plan().area().code();
		}

	}

	void write(Subdistrict subdistrict) {
		Chance chance = Chance.of(subdistrict.plan().area().code(), "equipment");
		double wealth = subdistrict.isFirst() ? 0.7 : chance.between(0.3, 0.95);
		int number = 0;
		write(new Thing(subdistrict, null, "OTHER", "Proyektor", ++number));
		for (String flipchart : FLIPCHARTS) {
			if (chance.happens(wealth)) {
				write(new Thing(subdistrict, null, "FLIPCHART", flipchart, ++number));
			}
		}
		if (chance.happens(wealth)) {
			write(new Thing(subdistrict, null, "TRANSPORT", "Sepeda motor dinas", ++number));
		}
		for (DemoCompanion companion : subdistrict.companions()) {
			if (chance.happens(wealth)) {
				write(new Thing(subdistrict, companion, "DEVICE", chance.one(DEVICES), ++number));
			}
			if (chance.happens(0.2 + 0.8 * wealth)) {
				write(new Thing(subdistrict, companion, "MODULE", "Modul P2K2 lengkap", ++number));
			}
		}
	}

	private void write(Thing thing) {
		Chance chance = thing.chance();
		LocalDate bought = this.timeline.first().minusDays(chance.between(20, 300));
		LocalDate given = (thing.companion() == null) ? bought : givenOn(thing.companion(), bought, chance);
		UUID id = chance.id(at(bought));
		String condition = chance.one(CONDITIONS, 72, 20, 8);
		String state = chance.one(List.of("IN_USE", "LOST", "RETIRED"), 94, 2, 4);
		LocalDate ended = state.equals("IN_USE") ? null : between(given, chance);
		this.rows.plain(id)
			.plain(Area.regencyOf(thing.code()))
			.plain(thing.code())
			.plain(thing.kind())
			.text(thing.name())
			.text("%s-%s-%03d".formatted(thing.kind().substring(0, 2), thing.code().replace(".", ""), thing.number()))
			.text(chance.happens(0.2) ? "Pengadaan dinas" : null)
			.plain((thing.companion() != null) ? thing.companion().id : null)
			.time(given)
			.plain(condition)
			.plain(state)
			.time(ended)
			.text((ended == null) ? null
					: state.equals("LOST") ? "Hilang saat kunjungan, sudah dilaporkan"
							: "Rusak berat, tidak dapat diperbaiki")
			.end();
		handover(thing, id, bought, null, "GOOD", chance);
		if (thing.companion() != null) {
			handover(thing, id, given, thing.companion(), condition, chance);
		}
	}

	/** In service, and not before the thing was there. */
	private LocalDate givenOn(DemoCompanion companion, LocalDate bought, Chance chance) {
		LocalDate earliest = companion.serviceFrom.isAfter(bought) ? companion.serviceFrom : bought;
		return earliest.plusDays(chance.between(1, 10));
	}

	private LocalDate between(LocalDate from, Chance chance) {
		LocalDate day = from.plusDays(chance.between(10, 200));
		return day.isBefore(this.timeline.today()) ? day : this.timeline.today().minusDays(1);
	}

	private void handover(Thing thing, UUID id, LocalDate day, DemoCompanion to, String condition, Chance chance) {
		boolean first = to == null;
		this.handovers.plain(chance.id(at(day)))
			.plain(id)
			.plain(Area.regencyOf(thing.code()))
			.plain(thing.code())
			.time(day)
			.plain(first)
			.none()
			.plain(first ? null : thing.code())
			.plain(first ? null : to.id)
			.plain(condition)
			.text(chance.happens(0.3) ? "Lengkap dengan pengisi daya dan sampul" : null)
			.plain(thing.subdistrict().coordinatorAccount())
			.time(at(day))
			.end();
	}

	private Instant at(LocalDate day) {
		return this.timeline.at(day, LocalTime.of(10, 0));
	}

}
