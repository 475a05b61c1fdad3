package id.sikap.reception;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A village with the latest that was observed there.
 *
 * @param level null for a village without an observation
 * @param before level of the observation before the latest, null for none
 * @param observations that stand
 */
public record VillageReception(String villageCode, Integer level, Integer before, LocalDate observedOn,
		ReceptionSource source, String note, int observations) {

	/** Days since the latest observation. */
	public long age(LocalDate today) {
		return (this.observedOn == null) ? 0 : ChronoUnit.DAYS.between(this.observedOn, today);
	}

	/** Whether it is too old for the quarter's sheet. */
	public boolean isOld(LocalDate today) {
		return age(today) > ReceptionFilter.Age.QUARTER_DAYS;
	}

}
