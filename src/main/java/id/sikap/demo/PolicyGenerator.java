package id.sikap.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import id.sikap.area.Area;

/**
 * Policies of fourteen months and what companions say to them: old ones are understood,
 * one is unclear to many, the newest has hardly been read.
 */
final class PolicyGenerator {

	/** The one that raises questions, and the newest. */
	private static final int UNCLEAR = 6;

	private static final int NEWEST = 7;

	private final CopyBatch batch;

	private final Timeline timeline;

	PolicyGenerator(CopyBatch batch, Timeline timeline) {
		this.batch = batch;
		this.timeline = timeline;
	}

	private record Made(int number, UUID id, Instant recorded) {
	}

	void write(String regencyCode, List<Subdistrict> subdistricts) {
		UUID coordinator = subdistricts.get(0).coordinatorAccount();
		List<Made> policies = new ArrayList<>();
		for (int i = 0; i < Words.POLICIES.size(); i++) {
			policies.add(write(regencyCode, i, policies, coordinator));
		}
		for (Subdistrict subdistrict : subdistricts) {
			List<Made> known = new ArrayList<>(policies);
			known.addAll(local(subdistrict));
			subdistrict.companions()
				.forEach((companion) -> known.forEach((policy) -> answer(policy, companion, coordinator)));
		}
	}

	private Made write(String regencyCode, int number, List<Made> before, UUID coordinator) {
		String[] parts = Words.POLICIES.parts(number);
		int month = Integer.parseInt(parts[0]);
		LocalDate issued = past(this.timeline.day(month, 3 + number));
		YearMonth next = this.timeline.month(month + 1);
		UUID replaces = parts[5].equals("-") ? null : before.get(Integer.parseInt(parts[5])).id();
		String letter = "%d/CONTOH/%d".formatted(400 + 13 * number, issued.getYear());
		return write(new Row(regencyCode, number, parts[1], letter, parts[3], parts[2], issued,
				(number == NEWEST) ? next.atDay(1) : issued, null, parts[6], parts[4], replaces), coordinator);
	}

	/** What the kecamatan and some of its villages give. */
	private List<Made> local(Subdistrict subdistrict) {
		List<Made> made = new ArrayList<>();
		List<Area> villages = subdistrict.plan().villages();
		UUID by = subdistrict.companions().get(0).accountId;
		for (int i = 0; i < villages.size(); i++) {
			Area village = villages.get(i);
			Chance chance = Chance.of(village.code(), "policy");
			boolean budget = chance.happens(0.3);
			if (!budget && !chance.happens(0.35)) {
				continue;
			}
			LocalDate issued = past(this.timeline.day(chance.between(0, 11), chance.between(2, 25)));
			String head = "Kepala Desa " + village.name();
			String letter = "141/%d/%s/%d".formatted(chance.between(2, 60),
					village.code().substring(village.code().length() - 4), issued.getYear());
			made.add(write(budget ? new Row(village.code(), 100 + i, "VILLAGE_BUDGET", letter,
					"Konsumsi P2K2 dalam APBDes", head, issued, issued, LocalDate.of(issued.getYear() + 1, 12, 31),
					"Desa menyediakan makanan ringan untuk pertemuan, diajukan ketua kelompok lewat kepala dusun paling lambat tiga hari sebelumnya.",
					"BUDGET", null)
					: new Row(village.code(), 100 + i, "DECREE", letter, "Pemakaian balai desa untuk P2K2", head,
							issued, issued, null,
							"Balai desa dapat dipakai dua hari tiap bulan tanpa biaya. Jadwal disampaikan kepada sekretaris desa pada minggu sebelumnya.",
							"FACILITY", null),
					by));
		}
		return made;
	}

	private record Row(String areaCode, int number, String kind, String letter, String title, String issuer,
			LocalDate issued, LocalDate from, LocalDate to, String explanation, String support, UUID replaces) {
	}

	private Made write(Row row, UUID by) {
		Chance chance = Chance.of(row.areaCode(), "policy", row.number(), row.title());
		Instant recorded = this.timeline.officeHours(past(row.issued().plusDays(chance.between(0, 3))), chance);
		UUID id = chance.id(recorded);
		this.batch.into(Table.POLICY)
			.plain(id)
			.plain(Area.regencyOf(row.areaCode()))
			.plain(row.areaCode())
			.plain(row.kind())
			.text(row.letter())
			.text(row.title())
			.text(row.issuer())
			.time(row.issued())
			.time(row.from())
			.time(row.to())
			.text(row.explanation())
			.plain(row.support())
			.plain((row.areaCode().length() > 5) ? "{" + Area.subdistrictOf(row.areaCode()) + "}" : "{}")
			.plain(row.replaces())
			.plain(by)
			.time(recorded)
			.end();
		return new Made(row.number(), id, recorded);
	}

	private void answer(Made policy, DemoCompanion companion, UUID coordinator) {
		Chance chance = Chance.of(companion.id, "policy", policy.id());
		boolean signIn = companion.part == Part.SIGN_IN;
		boolean asks = chance.happens((policy.number() == UNCLEAR) ? 0.25 : 0.03)
				|| (signIn && policy.number() == UNCLEAR);
		boolean understands = !signIn || policy.number() < UNCLEAR || policy.number() >= 100;
		double share = switch (policy.number()) {
			case UNCLEAR -> 0.6;
			case NEWEST -> 0.35;
			default -> (companion.part == Part.WEAK) ? 0.7 : 0.97;
		};
		Instant start = latest(policy.recorded(), this.timeline.at(companion.serviceFrom, LocalTime.NOON));
		Instant asked = start.plus(Duration.ofHours(chance.between(2, 70)));
		if (asks && asked.isBefore(this.timeline.now())) {
			ask(policy, companion, asked, coordinator, chance);
			understands = understands && policy.number() != UNCLEAR;
		}
		Instant understood = start.plus(Duration.ofHours(chance.between(3, 300)));
		if (understands && chance.happens(share) && understood.isAfter(asked)
				&& understood.isBefore(this.timeline.now())) {
			this.batch.into(Table.POLICY_UNDERSTANDING)
				.plain(chance.id(understood))
				.plain(policy.id())
				.plain(companion.id)
				.plain(companion.subdistrictCode)
				.time(understood)
				.end();
		}
	}

	private void ask(Made policy, DemoCompanion companion, Instant asked, UUID coordinator, Chance chance) {
		String[] words = Words.POLICY_QUESTIONS.pair(chance);
		Instant answered = asked.plus(Duration.ofHours(chance.between(5, 90)));
		boolean hasAnswer = answered.isBefore(this.timeline.now())
				&& (companion.part == Part.SIGN_IN || chance.happens(0.85));
		this.batch.into(Table.POLICY_QUESTION)
			.plain(chance.id(asked))
			.plain(policy.id())
			.plain(companion.id)
			.plain(companion.subdistrictCode)
			.text(words[0])
			.time(asked)
			.text(hasAnswer ? words[1] : null)
			.plain(hasAnswer ? coordinator : null)
			.time(hasAnswer ? answered : null)
			.end();
	}

	private LocalDate past(LocalDate day) {
		return day.isAfter(this.timeline.today()) ? this.timeline.today() : day;
	}

	private static Instant latest(Instant a, Instant b) {
		return a.isAfter(b) ? a : b;
	}

}
