package id.sikap.fieldwork;

import java.util.UUID;

/**
 * @param question what is not clear, with that answer
 */
record PolicyPayload(UUID policyId, Answer answer, String question) {

	enum Answer {

		UNDERSTOOD, QUESTION

	}

}
