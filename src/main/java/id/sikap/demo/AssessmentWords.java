package id.sikap.demo;

import java.util.List;
import java.util.Map;

/** What coordinators write as evidence. */
final class AssessmentWords {

	private static final Map<String, List<String>> LOW = Map.of( //
			"I1",
			List.of("Dua hambatan lewat tenggat tanpa tindak lanjut",
					"Kelompok di dusun atas belum didatangi sejak bulan lalu"), //
			"I5",
			List.of("Saat observasi membaca modul tanpa penjelasan",
					"Keliru menerangkan kewajiban KPM pada sesi terakhir"), //
			"I6",
			List.of("Perselisihan dua anggota kelompok dibiarkan", "KPM jarang diajak bicara pada sesi yang diamati"), //
			"O1",
			List.of("Rekap terlambat dan bentuknya berbeda-beda", "Selisih data antara buku dan rekap belum diurai"), //
			"O4", List.of("Flipchart dipakai bergantian, tiga kelompok tidak kebagian", "Modul cetak tinggal dua set"), //
			"O6", List.of("Tidak ada rakor bulan ini", "Rakor berlangsung tanpa catatan tindak lanjut"), //
			"L1",
			List.of("Belum ada kontak dengan puskesmas dan sekolah", "Koordinasi dengan desa hanya bila ada masalah"), //
			"L2", List.of("Dukungan desa baru sebatas lisan", "Balai desa belum boleh dipakai rutin"), //
			"L3",
			List.of("Warga menyebut pertemuan sebagai ajang gosip",
					"Kehadiran rendah, beberapa ketua rukun tetangga keberatan"), //
			"L4", List.of("Jalan ke dua dusun putus saat hujan", "Sinyal hanya ada di balai desa"));

	private static final Map<String, List<String>> HIGH = Map.of( //
			"I1",
			List.of("Membantu dua rekan menyelesaikan hambatan serupa",
					"Tidak ada hambatan lewat tenggat tiga bulan ini"), //
			"I5",
			List.of("Menguji pemahaman dengan simulasi, KPM dapat mengulang",
					"Membimbing rekan baru memakai flipchart"), //
			"I6", List.of("Menengahi perselisihan antardesa sampai selesai", "Ketua kelompok memimpin diskusi sendiri"), //
			"O1", List.of("Rekap dipakai memutuskan pembagian kelompok pada rakor", "Satu sumber data, tanpa selisih"), //
			"O4", List.of("Semua alat tercatat dan digilir sesuai jadwal", "Setiap kelompok punya modul dan flipchart"), //
			"O6", List.of("Berbagi praktik baik setiap rakor, ada mentor sebaya", "Tindak lanjut rakor selesai semua"), //
			"L1",
			List.of("Perjanjian tertulis dengan puskesmas, jadwal bersama berjalan",
					"Sekolah dan desa ikut menilai hasil bersama"), //
			"L2", List.of("Dianggarkan dalam APBDes dan dievaluasi", "Perdes mendukung kelas keluarga"), //
			"L3", List.of("Warga di luar KPM ikut belajar", "Kepala dusun membantu mengumpulkan peserta"), //
			"L4", List.of("Puskesmas pembantu dan sekolah di desa, internet stabil", "Jalan baik sepanjang tahun"));

	private static final List<String> MIDDLE = List.of("Sesuai pengamatan bulan ini", "Dibahas saat rakor",
			"Sama dengan keadaan bulan lalu");

	private AssessmentWords() {
	}

	static String evidence(String indicator, int score, Chance chance) {
		return chance.one((score <= 2) ? LOW.get(indicator) : (score == 5) ? HIGH.get(indicator) : MIDDLE);
	}

}
