package id.sikap.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import id.sikap.area.Area;
import id.sikap.demo.DemoCompanion.Leave;

/** The companions of one kecamatan and their leaves. */
final class CompanionGenerator {

	private static final List<String> EDUCATIONS = List.of("SMA", "D3", "D4", "S1", "S2");

	private static final List<String> POSITIONS = List.of("Operator Layanan Operasional",
			"Pengelola Layanan Operasional", "Penata Layanan Operasional", "Penata Layanan Operasional",
			"Penata Layanan Operasional");

	private final SubdistrictPlan plan;

	private final Timeline timeline;

	private final Numbers numbers;

	CompanionGenerator(SubdistrictPlan plan, Timeline timeline, Numbers numbers) {
		this.plan = plan;
		this.timeline = timeline;
		this.numbers = numbers;
	}

	List<DemoCompanion> make() {
		List<DemoCompanion> companions = new ArrayList<>();
		for (int i = 0; i < this.plan.companions(); i++) {
			companions.add(new DemoCompanion(this.plan, i, this.plan.part(i), this.timeline));
		}
		companions.forEach(this::giveLeaves);
		return companions;
	}

	/** Who went before, where the kecamatan tells of it. */
	List<DemoCompanion> makeRetired() {
		return this.plan.eventful()
				? List.of(new DemoCompanion(this.plan, this.plan.companions(), Part.RETIRED, this.timeline))
				: List.of();
	}

	private void giveLeaves(DemoCompanion companion) {
		Chance chance = Chance.of(companion.subdistrictCode, "leave", companion.number);
		if (companion.part == Part.ON_LEAVE) {
			LocalDate today = this.timeline.today();
			leave(companion, today.minusDays(40), today.plusDays(49), "MATERNITY", "Cuti melahirkan", chance);
		}
		else if (companion.part == Part.SIGN_IN) {
			leave(companion, this.timeline.day(6, 3), this.timeline.day(6, 26), "SICK", "Sakit, rawat jalan", chance);
		}
		else if (chance.happens(0.7)) {
			LocalDate from = this.timeline.day(chance.between(6, 12), chance.between(2, 24));
			String reason = chance.one(List.of("ANNUAL", "SICK", "IMPORTANT", "TRAINING"), 50, 20, 15, 15);
			leave(companion, from, from.plusDays(chance.between(1, 4)), reason, null, chance);
		}
	}

	private static void leave(DemoCompanion companion, LocalDate from, LocalDate to, String reason, String note,
			Chance chance) {
		companion.leaves
			.add(new Leave(chance.id(from.atStartOfDay(ZoneOffset.UTC).toInstant()), from, to, reason, note));
	}

	/**
	 * @param activeHouseholds in the groups that the companion serves today
	 */
	void write(DemoCompanion companion, int groupCount, int activeHouseholds, CopyBatch batch) {
		Chance chance = Chance.of(companion.subdistrictCode, "employment", companion.number);
		String nip = this.numbers.nip(companion.birthDate);
		String education = chance.one(EDUCATIONS, 5, 10, 5, 75, 5);
		CopyWriter rows = batch.into(Table.COMPANION);
		rows.plain(companion.id)
			.plain(Area.regencyOf(companion.subdistrictCode))
			.plain(companion.subdistrictCode)
			.text(companion.name)
			.text(nip);
		HouseholdGenerator.number(rows, this.numbers.nik(companion.birthDate, companion.sex));
		rows.text(this.numbers.phone())
			.text(username(companion) + "@contoh.example")
			.text(education)
			.text(POSITIONS.get(EDUCATIONS.indexOf(education)))
			.time(companion.serviceFrom)
			.time(companion.serviceTo)
			.text((companion.serviceTo != null) ? "Mengundurkan diri" : null)
			.plain(activeHouseholds)
			.plain(groupCount)
			.end();
		if (companion.isCoordinator()) {
			new SettingGenerator(batch, this.timeline).write(companion, nip);
		}
		companion.leaves.forEach((leave) -> write(companion, leave, batch.into(Table.COMPANION_LEAVE)));
	}

	private static void write(DemoCompanion companion, Leave leave, CopyWriter rows) {
		rows.plain(leave.id())
			.plain(companion.id)
			.plain(companion.subdistrictCode)
			.time(leave.from())
			.time(leave.to())
			.text(leave.reason())
			.text(leave.note())
			.end();
	}

	/** "p351401-03": what the companion's account is called. */
	static String username(DemoCompanion companion) {
		return "p%s-%02d".formatted(companion.subdistrictCode.replace(".", ""), companion.number);
	}

}
