package id.sikap.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import id.sikap.area.Area;
import id.sikap.identity.ProtectedNumber;
import id.sikap.identity.Sex;

/** The families of one kecamatan. */
final class HouseholdGenerator {

	private static final LocalTime NOON = LocalTime.NOON;

	private final CopyBatch batch;

	private final Timeline timeline;

	private final Numbers numbers;

	private final FamilyGenerator families;

	private int count;

	/** What others need to know of a family. */
	record Household(UUID id, String hamlet, HouseholdLife life) {
	}

	HouseholdGenerator(CopyBatch batch, Timeline timeline, Numbers numbers) {
		this.batch = batch;
		this.timeline = timeline;
		this.numbers = numbers;
		this.families = new FamilyGenerator(batch, timeline);
	}

	/**
	 * @param group null for a family that is not in one
	 */
	Household write(Area village, DemoGroup group) {
		Chance chance = Chance.of(village.parentCode(), "household", this.count++);
		HouseholdLife life = (group != null) ? HouseholdLife.inGroup(this.timeline, chance)
				: HouseholdLife.before(this.timeline, chance);
		Instant joined = this.timeline.at(life.joined(), NOON);
		UUID id = chance.id(joined);
		Sex sex = chance.happens(0.93) ? Sex.FEMALE : Sex.MALE;
		String familyName = Words.PLANTS.any(chance);
		String headName = ((sex == Sex.FEMALE) ? Words.WOMEN : Words.MEN).any(chance) + " " + familyName;
		String hamlet = Words.HAMLETS.any(chance);
		CopyWriter rows = this.batch.into(Table.HOUSEHOLD);
		rows.plain(id).plain(Area.regencyOf(village.code())).plain(village.code()).text(headName);
		person(rows, sex, chance);
		number(rows, this.numbers.familyCard(this.timeline.first().minusDays(chance.between(100, 4000))));
		rows.text(chance.happens(0.9) ? this.numbers.pkhNumber() : null)
			.text("Dusun " + hamlet)
			.text("00" + chance.between(1, 9))
			.text("00" + chance.between(1, 6));
		bank(rows, life, chance);
		rows.plain(life.status())
			.time(life.since())
			.text(this.families.write(id, village.code(), familyName, joined, chance));
		boolean member = group != null && !life.hasLeft();
		rows.plain(member ? group.id : null).text(member ? group.name : null).end();
		history(id, village.code(), life, chance);
		return new Household(id, hamlet, life);
	}

	private void person(CopyWriter rows, Sex sex, Chance chance) {
		LocalDate birthDate = this.timeline.first().minusDays(chance.between(21 * 365, 74 * 365));
		ProtectedNumber nik = chance.happens(0.98) ? this.numbers.nik(birthDate, sex) : null;
		number(rows, nik);
		rows.plain(nik != null)
			.time(chance.happens(0.99) ? birthDate : null)
			.plain(sex)
			.text(chance.happens(0.6) ? this.numbers.phone() : null);
	}

	private void bank(CopyWriter rows, HouseholdLife life, Chance chance) {
		boolean paid = !List.of("CALON", "VALIDASI", "ELIGIBLE", "NON_ELIGIBLE").contains(life.status());
		String bank = paid ? chance.one(List.of("BRI", "BNI", "MANDIRI", "BSI", "POS"), 62, 22, 9, 3, 4) : null;
		boolean card = bank != null && !bank.equals("POS");
		rows.plain(bank);
		number(rows, card ? this.numbers.account() : null);
		String holder = card ? chance.one(List.of("SELF", "OTHER", "UNKNOWN"), 70, 5, 25) : "UNKNOWN";
		rows.plain(holder)
			.text(holder.equals("OTHER") ? Words.WOMEN.any(chance) + " " + Words.PLANTS.any(chance) : null)
			.time(holder.equals("UNKNOWN") ? null : this.timeline.day(chance.between(2, 12), chance.between(1, 28)));
	}

	private void history(UUID householdId, String village, HouseholdLife life, Chance chance) {
		CopyWriter rows = this.batch.into(Table.HOUSEHOLD_STATUS_CHANGE);
		for (HouseholdLife.Step step : life.steps()) {
			Instant recorded = this.timeline.officeHours(step.day(), chance);
			rows.plain(chance.id(recorded))
				.plain(householdId)
				.plain(village)
				.plain(step.from())
				.plain(step.to())
				.time(step.day())
				.text(step.reason())
				.time(recorded)
				.none()
				.end();
		}
	}

	static void number(CopyWriter rows, ProtectedNumber number) {
		if (number == null) {
			rows.none().none().none();
		}
		else {
			rows.bytes(number.cipher()).bytes(number.hash()).text(number.last4());
		}
	}

}
