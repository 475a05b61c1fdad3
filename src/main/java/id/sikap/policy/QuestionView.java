package id.sikap.policy;

import java.time.Instant;
import java.util.UUID;

/**
 * A question as a page shows it.
 *
 * @param askedBy name of the companion; pages show it to coordinators only
 * @param mine whether the reader asked it
 * @param answerable whether the reader may answer it
 */
record QuestionView(UUID id, String askedBy, String subdistrictCode, String question, Instant askedAt, String answer,
		String answeredBy, Instant answeredAt, boolean mine, boolean answerable) {

}
