package id.sikap.supervision;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A companion in service, and how he was supervised in a month.
 *
 * @param supervisions in the month; what follows is of the latest, null without one
 * @param teachingScore I5, null for not assessed
 * @param socialScore I6, likewise
 * @param before day of the last supervision before the month, null for none
 */
public record SupervisionRow(UUID companionId, String companionName, String subdistrictCode, int supervisions,
		UUID latestId, LocalDate heldOn, Manner manner, String supervisorName, Integer teachingScore,
		Integer socialScore, boolean read, LocalDate before) {

	public boolean isSupervised() {
		return this.supervisions > 0;
	}

}
