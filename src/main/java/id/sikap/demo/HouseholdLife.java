package id.sikap.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A family's way through the programme (DOMAIN 2.5), told by its steps; the last one is
 * its status.
 */
final class HouseholdLife {

	private static final List<String> STATUSES = List.of("AKTIF", "DITANGGUHKAN", "CALON_GRADUASI", "GRADUASI_MANDIRI",
			"GRADUASI_PPSE", "GRADUASI_ALAMIAH", "KELUAR");

	private static final int[] FREQUENCIES = { 928, 18, 24, 9, 3, 10, 8 };

	private static final List<String> NEW_STATUSES = List.of("CALON", "VALIDASI", "ELIGIBLE", "NON_ELIGIBLE", "AKTIF");

	private static final int[] NEW_FREQUENCIES = { 35, 20, 20, 10, 15 };

	private final List<Step> steps = new ArrayList<>();

	/**
	 * @param from null for the first
	 */
	record Step(String from, String to, LocalDate day, String reason) {
	}

	/** A family that came into a group. */
	static HouseholdLife inGroup(Timeline timeline, Chance chance) {
		HouseholdLife life = new HouseholdLife();
		boolean recent = chance.happens(0.04);
		LocalDate joined = recent ? timeline.day(chance.between(1, 10), chance.between(1, 28))
				: timeline.first().minusDays(chance.between(20, 2200));
		life.step("AKTIF", joined, null);
		if (!recent) {
			life.continueTo(chance.one(STATUSES, FREQUENCIES), timeline, chance);
		}
		return life;
	}

	/** A family that is not in a group yet, or never will be. */
	static HouseholdLife before(Timeline timeline, Chance chance) {
		HouseholdLife life = new HouseholdLife();
		String status = chance.one(NEW_STATUSES, NEW_FREQUENCIES);
		LocalDate day = timeline.day(chance.between(9, 11), chance.between(1, 20));
		life.step("CALON", day, null);
		if (!status.equals("CALON")) {
			life.step("VALIDASI", day.plusDays(8), null);
		}
		if (status.equals("NON_ELIGIBLE")) {
			life.step(status, day.plusDays(25), "Dinilai mampu pada musyawarah desa");
		}
		else if (status.equals("ELIGIBLE") || status.equals("AKTIF")) {
			life.step("ELIGIBLE", day.plusDays(25), null);
		}
		if (status.equals("AKTIF")) {
			life.step("AKTIF", day.plusDays(31), null);
		}
		return life;
	}

	private void continueTo(String status, Timeline timeline, Chance chance) {
		LocalDate day = timeline.day(chance.between(1, 12), chance.between(1, 28));
		switch (status) {
			case "DITANGGUHKAN" -> step(status, day, "Rekening gagal cek");
			case "CALON_GRADUASI" -> step(status, day, "Usaha keluarga berjalan");
			case "GRADUASI_MANDIRI", "GRADUASI_PPSE" -> {
				step("CALON_GRADUASI", timeline.first().minusDays(chance.between(5, 19)), "Usaha keluarga berjalan");
				step(status, day, status.equals("GRADUASI_PPSE") ? "Menerima modal usaha" : "Mengundurkan diri, mampu");
			}
			case "GRADUASI_ALAMIAH" -> step(status, day, "Tidak ada komponen lagi");
			case "KELUAR" -> {
				step("DITANGGUHKAN", timeline.first().minusDays(chance.between(5, 19)), "Tidak ditemukan di alamat");
				step(status, day, chance.happens(0.6) ? "Pindah ke luar kabupaten" : "Pengurus meninggal");
			}
			default -> {
				if (chance.happens(0.03)) {
					step("DITANGGUHKAN", timeline.first().plusDays(chance.between(5, 60)), "Rekening gagal cek");
					step("AKTIF", timeline.first().plusDays(chance.between(70, 200)), "Rekening sudah diperbaiki");
				}
			}
		}
	}

	private void step(String to, LocalDate day, String reason) {
		this.steps.add(new Step(this.steps.isEmpty() ? null : status(), to, day, reason));
	}

	List<Step> steps() {
		return this.steps;
	}

	String status() {
		return this.steps.get(this.steps.size() - 1).to();
	}

	LocalDate since() {
		return this.steps.get(this.steps.size() - 1).day();
	}

	LocalDate joined() {
		return this.steps.get(0).day();
	}

	/** As CAPACITY counts: suspended families are not active. */
	boolean isActive() {
		return status().equals("AKTIF") || status().equals("CALON_GRADUASI");
	}

	boolean hasLeft() {
		return status().startsWith("GRADUASI") || status().equals("KELUAR");
	}

}
