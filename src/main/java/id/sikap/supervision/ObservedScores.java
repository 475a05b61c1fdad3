package id.sikap.supervision;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a supervision says of I5 and I6.
 *
 * @param teachingScore I5 from 1 to 5, null for not assessed
 * @param socialScore I6, likewise
 * @param teachingEvidence null for none
 */
public record ObservedScores(UUID supervisionId, UUID companionId, LocalDate heldOn, String supervisorName,
		Integer teachingScore, String teachingEvidence, Integer socialScore, String socialEvidence) {

	/** The page of the supervision. */
	public String address() {
		return "/organisasi/supervisi/" + this.supervisionId;
	}

}
