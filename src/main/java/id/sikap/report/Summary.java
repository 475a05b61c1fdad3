package id.sikap.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;

import id.sikap.coverage.Coverage;
import id.sikap.coverage.CoverageMonth;
import id.sikap.coverage.CoverageRow;
import id.sikap.support.Formats;

/**
 * The month in three sentences. Reports are in Indonesian, and so are these.
 *
 * @param subject whom or what the month is told of
 * @param villages that a companion serves, null for an area
 * @param before the month before, to compare with
 */
record Summary(String subject, YearMonth month, CoverageRow figures, Integer villages, Coverage before) {

	/**
	 * @param rows villages or kecamatan
	 * @param months the month reported on is the last one
	 */
	static Summary of(ReportOrder order, CoverageRow total, List<CoverageRow> rows, List<CoverageMonth> months) {
		String subject = switch (order.kind()) {
			case COMPANION -> order.companion().getName();
			case SUBDISTRICT -> "Kecamatan " + order.area().name();
			case REGENCY -> order.area().name();
		};
		Integer villages = (order.companion() == null) ? null
				: (int) rows.stream().filter((row) -> row.groups() > 0).count();
		return new Summary(subject, order.month(), total, villages, months.get(months.size() - 2));
	}

	/** Called while the paper is printed, when the formats are those of the paper. */
	public String text(Formats formats) {
		return opening(formats) + " " + meetings(formats) + " " + attendance(formats);
	}

	private String opening(Formats formats) {
		String caseload = formats.number(this.figures.groups()) + " kelompok dengan "
				+ formats.number(this.figures.activeHouseholds()) + " KPM aktif";
		String who = "Pada " + formats.month(this.month) + " " + this.subject;
		if (this.villages == null) {
			return who + " memiliki " + caseload + " dan " + formats.number(this.figures.companions()) + " pendamping.";
		}
		return (this.villages == 0) ? who + " tidak memiliki kelompok pada hari terakhir bulan."
				: who + " mendampingi " + caseload + " di " + formats.number(this.villages) + " desa/kelurahan.";
	}

	private String meetings(Formats formats) {
		CoverageRow now = this.figures;
		String excused = (now.excused() == 0) ? ""
				: "; " + formats.number(now.excused()) + " kelompok dikecualikan dengan persetujuan koordinator";
		if (now.due() == 0) {
			return "Tidak ada kelompok yang wajib bertemu" + excused + ".";
		}
		String of = (now.missing() == 0) ? "Seluruh " + formats.number(now.due()) + " kelompok yang wajib bertemu telah"
				: "Dari " + formats.number(now.due()) + " kelompok yang wajib bertemu, " + formats.number(now.held())
						+ " telah";
		String missing = (now.missing() == 0) ? "" : " dan " + formats.number(now.missing()) + " belum";
		return of + " melaksanakan P2K2 (" + formats.share(now.held(), now.due())
				+ change(formats, now.held(), now.due(), this.before.held(), this.before.due()) + ")" + missing
				+ excused + ".";
	}

	private String attendance(Formats formats) {
		CoverageRow now = this.figures;
		if (now.marks() == 0) {
			return "Belum ada tanda kehadiran.";
		}
		return "Kehadiran KPM tercatat " + formats.number(now.present()) + " dari " + formats.number(now.marks())
				+ " tanda (" + formats.share(now.present(), now.marks())
				+ change(formats, now.present(), now.marks(), this.before.present(), this.before.marks()) + ").";
	}

	/** In percentage points, of the shares as they are printed. */
	private String change(Formats formats, int part, int whole, int partBefore, int wholeBefore) {
		if (wholeBefore == 0) {
			return "";
		}
		BigDecimal points = percent(part, whole).subtract(percent(partBefore, wholeBefore));
		String than = " dari " + formats.month(this.month.minusMonths(1));
		return switch (points.signum()) {
			case 1 -> ", naik " + formats.decimal(points, 1) + " poin" + than;
			case -1 -> ", turun " + formats.decimal(points.negate(), 1) + " poin" + than;
			default -> ", sama dengan " + formats.month(this.month.minusMonths(1));
		};
	}

	private static BigDecimal percent(int part, int whole) {
		return BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
	}

}
