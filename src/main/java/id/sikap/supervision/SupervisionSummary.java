package id.sikap.supervision;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A supervision in the list of one companion.
 */
record SupervisionSummary(UUID id, LocalDate heldOn, Manner manner, String supervisorName, Integer teachingScore,
		Integer socialScore, String toImprove, String agreedStep, LocalDate stepDueOn, boolean read) {

}
