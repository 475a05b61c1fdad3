package id.sikap.capacity;

import java.time.YearMonth;

/**
 * Where the records behind a measured value are looked at.
 */
final class EvidenceAddress {

	private EvidenceAddress() {
	}

	/**
	 * @param unit a companion's id, a kecamatan's or a village's code
	 * @param coordinator whether the reader sees the lists of the area; else he is the
	 * companion himself
	 * @return null where the reader has no such page
	 */
	static String of(String metric, String unit, YearMonth month, boolean coordinator) {
		String own = switch (metric) {
			case "barrier_resolution_rate" -> "/hambatan?pendamping=" + unit;
			case "group_coverage" -> "/p2k2/capaian?pendamping=" + unit + "&bulan=" + month;
			case "attendance_rate", "data_quality" -> "/p2k2?pendamping=" + unit + "&bulan=" + month;
			case "report_days_late" -> "/laporan-bulanan/" + unit + "/" + month.minusMonths(1);
			case "training_hours" -> coordinator ? "/pendamping/" + unit + "/diklat" : "/diklat/saya";
			default -> null;
		};
		return (own != null || !coordinator) ? own : switch (metric) {
			case "supervision_coverage" -> "/organisasi/supervisi?kecamatan=" + unit + "&bulan=" + month;
			case "households_per_companion" -> "/pendamping?kecamatan=" + unit;
			case "card_held_by_others_share" -> "/kpm?desa=" + unit;
			default -> null;
		};
	}

}
