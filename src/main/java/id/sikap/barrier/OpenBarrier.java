package id.sikap.barrier;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/**
 * A barrier that was open at the end of a day.
 *
 * @param indicators codes that its type bears on, separated by spaces
 * @param severity 1 to 3
 * @param areaCode the village, kecamatan or regency of its scope; of a companion his
 * kecamatan
 * @param companionId null but for a companion's
 * @param confirmed whether a coordinator has confirmed it
 */
public record OpenBarrier(UUID id, String typeCode, String typeName, String indicators, int severity,
		BarrierScope scope, String areaCode, UUID companionId, LocalDate reportedOn, LocalDate dueOn,
		boolean confirmed) {

	/** Its page. */
	public String address() {
		return "/hambatan/" + this.id;
	}

	public boolean bearsOn(String indicatorCode) {
		return Arrays.asList(this.indicators.split(" ")).contains(indicatorCode);
	}

}
