package id.sikap.report;

import java.time.LocalDate;
import java.time.YearMonth;

import id.sikap.account.AreaScope;
import id.sikap.archive.ArchiveKey;
import id.sikap.area.Area;
import id.sikap.companion.Companion;

/**
 * A report that the reader may have.
 *
 * @param area the kecamatan or regency; of a companion, the kecamatan that he belongs to
 * @param companion null unless the report is on one
 * @param scope the rows that it reports on, which are at most those that the reader may
 * see
 * @param named whether it names companions and groups, and quotes what companions wrote
 */
public record ReportOrder(ReportKind kind, Area area, Companion companion, YearMonth month, AreaScope scope,
		boolean named) {

	LocalDate firstDay() {
		return this.month.atDay(1);
	}

	LocalDate lastDay() {
		return this.month.atEndOfMonth();
	}

	/** The copy that names no companions and groups. */
	ReportOrder withoutPersons() {
		return new ReportOrder(this.kind, this.area, this.companion, this.month, this.scope, false);
	}

	/** What it is issued and kept as. */
	public ArchiveKey key() {
		return new ArchiveKey(this.kind.unit(), this.area.code(),
				(this.companion == null) ? null : this.companion.getId(), this.month);
	}

	/** Where it stands. */
	public String address() {
		return "/laporan/" + this.kind.path() + "/"
				+ ((this.companion == null) ? this.area.code() : this.companion.getId()) + "/" + this.month;
	}

	/** As the reader's folder of downloads will show it. */
	String fileName() {
		String subject = (this.companion != null) ? this.companion.getName() : this.area.name();
		String words = subject.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		return "laporan-" + (words.startsWith(this.kind.path()) ? "" : this.kind.path() + "-") + words + "-"
				+ this.month + ".pdf";
	}

}
