package id.sikap.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Development plans of companions: done, running, overdue, just proposed. */
final class GoalGenerator {

	private record Kind(String indicator, String goal, String action, String result) {

	}

	private static final List<Kind> KINDS = List.of(
			new Kind("I5", "Memakai flipchart dan tanya jawab pada setiap sesi", "MENTORING",
					"Tiga sesi diamati, metode dua arah sudah dipakai"),
			new Kind("I6", "Memediasi perselisihan anggota kelompok sampai selesai", "TRAINING",
					"Ikut diklat manajemen konflik, satu perselisihan selesai"),
			new Kind("I1", "Menyelesaikan hambatan sebelum tenggat", "SUPERVISION",
					"Dua hambatan diselesaikan tepat waktu"),
			new Kind("I7", "Melengkapi foto dan mencatat pertemuan dalam 48 jam", "SELF_STUDY",
					"Sebulan penuh tercatat tepat waktu"),
			new Kind("I3", "Mengunjungi anggota yang dua kali tidak hadir", "SELF_STUDY", "Kehadiran kelompok naik"),
			new Kind("I8", "Mengikuti diklat sertifikasi", "TRAINING", "Sertifikat diterima"));

	private final CopyWriter rows;

	private final Timeline timeline;

	GoalGenerator(CopyBatch batch, Timeline timeline) {
		this.rows = batch.into(Table.DEVELOPMENT_GOAL);
		this.timeline = timeline;
	}

	void write(Subdistrict subdistrict) {
		for (DemoCompanion companion : subdistrict.companions()) {
			if (companion.serviceTo != null || companion.part == Part.NEWCOMER) {
				continue;
			}
			Chance chance = Chance.of(companion.id, "goals");
			int goals = chance.happens(0.6) || companion.part == Part.SIGN_IN ? chance.between(1, 3) : 0;
			int first = chance.between(0, KINDS.size() - 1);
			for (int i = 0; i < goals; i++) {
				write(subdistrict, companion, KINDS.get((first + i) % KINDS.size()), i, chance);
			}
		}
	}

	private void write(Subdistrict subdistrict, DemoCompanion companion, Kind kind, int place, Chance chance) {
		int month = switch (place) {
			case 0 -> chance.between(4, 7);
			case 1 -> chance.between(9, 11);
			default -> Timeline.RUNNING - 1;
		};
		boolean agreed = place < 2;
		boolean done = place == 0;
		Instant proposed = at(month, 4);
		LocalDate due = this.timeline.day(month + 3, 25);
		this.rows.plain(chance.id(proposed))
			.plain(companion.subdistrictCode.substring(0, 5))
			.plain(companion.subdistrictCode)
			.plain(companion.id)
			.plain(kind.indicator())
			.text(kind.goal())
			.plain(kind.action())
			.time(due)
			.plain(done ? "DONE" : agreed ? "AGREED" : "PROPOSED")
			.plain(companion.accountId)
			.time(proposed)
			.plain(agreed ? subdistrict.coordinatorAccount() : null)
			.time(agreed ? at(month, 9) : null)
			.plain(agreed ? Integer.valueOf(chance.between(2, 3)) : null)
			.time(agreed ? this.timeline.month(month - 1).atDay(1) : null)
			.time(done ? at(month + 3, 20) : null)
			.text(done ? kind.result() : null)
			.end();
	}

	private Instant at(int month, int day) {
		Instant moment = this.timeline.at(this.timeline.day(month, day), LocalTime.of(9, 30));
		return moment.isBefore(this.timeline.now()) ? moment : this.timeline.now();
	}

}
