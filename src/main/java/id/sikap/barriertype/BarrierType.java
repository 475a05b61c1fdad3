package id.sikap.barriertype;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.sikap.indicator.CapacityLevel;

/**
 * One kind of barrier.
 *
 * @param code as H4a; a regency's own begin with {@link #OWN_PREFIX}
 * @param parentCode of its group, null for a group and for what stands in none
 * @param indicators codes, separated by spaces
 * @param regencyCode the regency that added it for itself, null for SIKAP's list
 * @param lastDay the last day on which it may be reported, null for none yet
 */
public record BarrierType(UUID id, String code, String parentCode, String name, String definition,
		CapacityLevel capacityLevel, String indicators, String regencyCode, LocalDate validFrom, LocalDate lastDay,
		int version) {

	/** Of types that a regency adds: "hambatan daerah". */
	public static final String OWN_PREFIX = "HD";

	/** "H4a Kurangnya Supervisi". */
	public String label() {
		return this.code + " " + this.name;
	}

	public List<String> indicatorCodes() {
		return List.of(this.indicators.split(" "));
	}

	public boolean isReportedOn(LocalDate day) {
		return !this.validFrom.isAfter(day) && (this.lastDay == null || !this.lastDay.isBefore(day));
	}

	/** Whether it is one of the eight groups, which hold others. */
	boolean isGroup() {
		return this.parentCode == null && this.code.matches("H\\d");
	}

}
