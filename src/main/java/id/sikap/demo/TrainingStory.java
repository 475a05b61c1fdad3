package id.sikap.demo;

import java.util.Collections;
import java.util.List;

import id.sikap.training.TrainingKind;

/**
 * A training that the demo tells of.
 *
 * @param month as the timeline numbers them; before 0 for one of earlier years
 * @param day of the month; moved to Monday where it is a weekend
 * @param hours lesson hours of each day
 * @param topics codes, separated by commas
 * @param invited share of the companions who are invited
 * @param certificateMonths how long its certificate is valid, 0 for none
 */
record TrainingStory(int month, int day, TrainingKind kind, String title, String organiser, boolean online,
		List<Integer> hours, String topics, double invited, int certificateMonths) {

	private static final String MINISTRY = "BBPPKS (contoh)";

	private static final String OFFICE = "Dinas Sosial";

	private static final String TEAM = "Tim PKH Kecamatan";

	private static final String INSTITUTE = "Lembaga sertifikasi (contoh)";

	/** For the whole regency. */
	static final List<TrainingStory> REGENCY = List.of(
			new TrainingStory(-16, 9, TrainingKind.DIKLAT_P2K2, "Diklat P2K2 angkatan I", MINISTRY, false,
					List.of(8, 8, 8, 8, 8, 0, 0, 8, 8, 8), "MATERI_P2K2", 0.75, 0),
			new TrainingStory(-21, 12, TrainingKind.SERTIFIKASI, "Sertifikasi pendamping sosial", INSTITUTE, false,
					List.of(8, 8), "SERTIFIKASI", 0.55, 36),
			new TrainingStory(1, 10, TrainingKind.DIKLAT_P2K2, "Diklat P2K2 angkatan II", MINISTRY, false,
					List.of(8, 8, 8, 8, 8, 0, 0, 8, 8, 8), "MATERI_P2K2", 0.3, 0),
			new TrainingStory(4, 4, TrainingKind.E_LEARNING_P2K2, "E-learning P2K2 modul kesehatan", MINISTRY, true,
					Collections.nCopies(5, 3), "MATERI_P2K2,TEKNOLOGI_INFORMASI", 0.6, 0),
			new TrainingStory(7, 18, TrainingKind.RAKOR_PENGUATAN, "Rakor penguatan kapasitas SDM PKH", OFFICE, false,
					List.of(4), "PELAPORAN,MASALAH_LAPANGAN", 0.9, 0),
			new TrainingStory(9, 7, TrainingKind.SERTIFIKASI, "Sertifikasi kompetensi pendamping", INSTITUTE, false,
					List.of(8, 8), "SERTIFIKASI", 0.35, 36),
			new TrainingStory(11, 15, TrainingKind.PEMANTAPAN, "Pemantapan pendamping PKH", OFFICE, false,
					List.of(8, 8, 4), "MANAJEMEN_KONFLIK,KOMUNIKASI_EFEKTIF", 0.55, 0));

	static final TrainingStory CANCELLED = new TrainingStory(12, 16, TrainingKind.PEMANTAPAN,
			"Pemantapan kelembagaan KPM", OFFICE, false, List.of(8, 8), "PEMBERDAYAAN", 0, 0);

	/** For each kecamatan, at its own time. */
	static final List<TrainingStory> SUBDISTRICT = List.of(
			new TrainingStory(2, 6, TrainingKind.BIMTEK, "Bimtek pelaporan dan kelengkapan foto", OFFICE, false,
					List.of(6), "PELAPORAN,TEKNOLOGI_INFORMASI", 0.8, 0),
			new TrainingStory(6, 6, TrainingKind.BIMTEK, "Bimtek pengelolaan kelompok", OFFICE, false, List.of(8),
					"PENGELOLAAN_KELOMPOK,PEMBERDAYAAN", 0.75, 0),
			new TrainingStory(10, 6, TrainingKind.PELATIHAN_LOKAL, "Latihan memandu diskusi P2K2", TEAM, false,
					List.of(3), "MATERI_P2K2,KOMUNIKASI_EFEKTIF", 0.7, 0),
			new TrainingStory(12, 6, TrainingKind.BIMTEK, "Bimtek menyelesaikan masalah di lapangan", OFFICE, false,
					List.of(8, 4), "MASALAH_LAPANGAN,MANAJEMEN_KONFLIK", 0.6, 0));

	/** What companions take elsewhere. */
	static final List<TrainingStory> OUTSIDE = List.of(
			new TrainingStory(8, 11, TrainingKind.MANDIRI, "Kursus daring pengolah angka", "Kursus daring (contoh)",
					true, List.of(2, 2), "TEKNOLOGI_INFORMASI", 0.2, 0),
			new TrainingStory(12, 14, TrainingKind.MANDIRI, "Pelatihan komunikasi dan mediasi warga",
					"Balai pelatihan (contoh)", false, List.of(6), "KOMUNIKASI_EFEKTIF,MANAJEMEN_KONFLIK", 0.15, 24));

}
