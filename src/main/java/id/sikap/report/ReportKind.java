package id.sikap.report;

import java.util.Arrays;
import java.util.Optional;

import id.sikap.archive.ReportedUnit;

/**
 * What a monthly report is on.
 */
public enum ReportKind {

	COMPANION("pendamping"), SUBDISTRICT("kecamatan"), REGENCY("kabupaten");

	private final String path;

	ReportKind(String path) {
		this.path = path;
	}

	static Optional<ReportKind> of(String path) {
		return Arrays.stream(values()).filter((kind) -> kind.path.equals(path)).findFirst();
	}

	/** Its part of an address. */
	public String path() {
		return this.path;
	}

	ReportedUnit unit() {
		return ReportedUnit.valueOf(name());
	}

	String template() {
		return "report/" + name().toLowerCase(java.util.Locale.ROOT);
	}

	/** Key of its name. */
	public String messageKey() {
		return "report.kind." + name();
	}

}
