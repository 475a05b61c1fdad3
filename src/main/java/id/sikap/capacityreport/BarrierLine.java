package id.sikap.capacityreport;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A barrier that was open at the end of the month.
 *
 * @param reportOf the companion in whose report it stands, null in an area's
 * @param scope COMPANION, VILLAGE, SUBDISTRICT or REGENCY
 * @param companionName whom it is scoped to, null for areas
 * @param age days from its report to the month's end
 * @param ownerKind COMPANION, SUBDISTRICT or REGENCY, null where nobody was on that day
 * @param ownerName of a companion, null for coordinators
 */
public record BarrierLine(UUID reportOf, String scope, String areaName, String companionName, String typeCode,
		String typeName, int severity, int age, LocalDate dueOn, String ownerKind, String ownerArea, String ownerName) {

	/** From 90 days on a barrier weighs half as much again. */
	private static final int OLD = 90;

	private static final int YOUNG = 30;

	public boolean isOld() {
		return this.age > OLD;
	}

	public boolean isYoung() {
		return this.age < YOUNG;
	}

	public boolean isOverdue(LocalDate day) {
		return this.dueOn.isBefore(day);
	}

	/** Whom or what it holds back, as printed. */
	public String where() {
		return switch (this.scope) {
			case "COMPANION" -> this.companionName;
			case "VILLAGE" -> "Desa " + this.areaName;
			case "SUBDISTRICT" -> "Kecamatan " + this.areaName;
			default -> this.areaName;
		};
	}

	/** Who had to see to it, as printed. */
	public String owner() {
		if (this.ownerKind == null) {
			return "–";
		}
		return switch (this.ownerKind) {
			case "COMPANION" -> this.ownerName;
			case "SUBDISTRICT" -> "Koordinator Kecamatan " + this.ownerArea;
			default -> "Koordinator " + this.ownerArea;
		};
	}

}
