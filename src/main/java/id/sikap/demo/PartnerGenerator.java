package id.sikap.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import id.sikap.area.Area;

/**
 * The institutions that the companions of a kecamatan work with, what they do with them,
 * their programmes, and how villages receive it.
 */
final class PartnerGenerator {

	private final CopyBatch batch;

	private final Timeline timeline;

	private final Subdistrict subdistrict;

	PartnerGenerator(CopyBatch batch, Timeline timeline, Subdistrict subdistrict) {
		this.batch = batch;
		this.timeline = timeline;
		this.subdistrict = subdistrict;
	}

	/**
	 * @param agreed of a hundred such institutions, with an agreement
	 * @param activities done with it in fourteen months, at most
	 */
	private record Kind(String kind, String name, String position, int agreed, int activities) {
	}

	record Made(UUID id, Area area, String kind) {
	}

	void write() {
		Area home = this.subdistrict.plan().area();
		List<Made> partners = new ArrayList<>();
		partners.add(write(home, new Kind("PUSKESMAS", "Puskesmas " + home.name(), "Kepala puskesmas", 100, 12)));
		partners.add(write(home, new Kind("KUA", "KUA Kecamatan " + home.name(), "Penyuluh", 30, 3)));
		partners
			.add(write(home, new Kind("BANK", "Bank Penyalur Contoh, unit " + home.name(), "Petugas layanan", 80, 4)));
		partners.add(write(home, new Kind("NGO", "Yayasan Tunas Contoh " + home.name(), "Ketua", 50, 4)));
		for (Area village : this.subdistrict.plan().villages()) {
			partners.add(write(village,
					new Kind("VILLAGE_OFFICE", "Pemerintah Desa " + village.name(), "Kasi Kesejahteraan", 35, 4)));
			if (Chance.of(village.code(), "school").happens(0.8)) {
				partners
					.add(write(village, new Kind("SCHOOL", "SDN " + village.name() + " 1", "Kepala sekolah", 25, 3)));
			}
		}
		new ProgrammeGenerator(this.batch, this.timeline, this.subdistrict).write(partners);
		new ReceptionGenerator(this.batch, this.timeline, this.subdistrict).write();
	}

	private Made write(Area area, Kind kind) {
		Chance chance = Chance.of(area.code(), "partner", kind.kind());
		LocalDate known = this.timeline.first().plusDays(chance.between(0, 60));
		Instant recorded = this.timeline.officeHours(known, chance);
		UUID id = chance.id(recorded);
		boolean agreed = chance.happens(kind.agreed() / 100.0);
		LocalDate signed = agreed ? known.minusDays(chance.between(5, 300)) : null;
		LocalDate ends = (agreed && !chance.happens(0.1)) ? signed.plusYears(chance.between(1, 2)).minusDays(1) : null;
		boolean left = kind.kind().equals("NGO") && chance.happens(0.4);
		DemoCompanion by = companion(area, known, chance);
		this.batch.into(Table.PARTNER)
			.plain(id)
			.plain(Area.regencyOf(area.code()))
			.plain(area.code())
			.plain(kind.kind())
			.text(kind.name())
			.text("Jalan Contoh, " + area.name())
			.text((chance.happens(0.5) ? Words.WOMEN : Words.MEN).any(chance) + " " + Words.PLANTS.any(chance))
			.text(kind.position())
			.text(chance.happens(0.85) ? "+62890%s%05d".formatted(phoneArea(area), chance.between(10_000, 99_999))
					: null)
			.text(agreed ? "%d/PKS/CONTOH/%d".formatted(chance.between(1, 90), signed.getYear()) : null)
			.time(signed)
			.time(ends)
			.time(left ? this.timeline.day(9, 12) : null)
			.text(left ? "Programnya di kecamatan ini selesai" : null)
			.plain(by.id)
			.plain(by.accountId)
			.time(recorded)
			.end();
		int activities = chance.between(0, kind.activities());
		for (int i = 0; i < activities; i++) {
			writeActivity(new Made(id, area, kind.kind()), known, left ? 9 : Timeline.RUNNING, i);
		}
		return new Made(id, area, kind.kind());
	}

	private void writeActivity(Made partner, LocalDate known, int lastMonth, int number) {
		Chance chance = Chance.of(partner.id(), "activity", number);
		List<Area> villages = this.subdistrict.plan().villages();
		Area village = partner.area().code().length() > 8 ? partner.area() : chance.one(villages);
		LocalDate day = this.timeline.day(chance.between(2, lastMonth), chance.between(2, 26));
		if (!day.isBefore(this.timeline.today()) || day.isBefore(known)) {
			return;
		}
		String[] words = Words.PARTNER_ACTIVITIES.parts(partner.kind(), chance);
		DemoCompanion by = companion(village, day, chance);
		Instant recorded = this.timeline.officeHours(day.plusDays(chance.between(0, 4)), chance);
		this.batch.into(Table.PARTNER_ACTIVITY)
			.plain(chance.id(recorded))
			.plain(partner.id())
			.plain(village.code())
			.time(day)
			.text(words[1])
			.text(words[2])
			.plain(chance.happens(0.8) ? chance.between(8, 55) : null)
			.text(chance.happens(0.75) ? words[3] : null)
			.plain(by.id)
			.plain(by.accountId)
			.time(recorded)
			.end();
	}

	/** Who serves a group of the place on the day; else anybody of the kecamatan. */
	private DemoCompanion companion(Area area, LocalDate day, Chance chance) {
		return serving(this.subdistrict, area.code(), day).orElseGet(() -> chance.one(this.subdistrict.companions()));
	}

	static Optional<DemoCompanion> serving(Subdistrict subdistrict, String areaCode, LocalDate day) {
		return subdistrict.groups()
			.stream()
			.filter((group) -> group.village.code().startsWith(areaCode))
			.map((group) -> group.companionOn(day))
			.filter((companion) -> companion != null && companion.serviceTo == null
					&& !companion.serviceFrom.isAfter(day))
			.findFirst();
	}

	private static String phoneArea(Area area) {
		return area.code().substring(3, 5) + area.code().substring(6, 8);
	}

}
