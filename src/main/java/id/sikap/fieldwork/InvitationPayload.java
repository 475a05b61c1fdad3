package id.sikap.fieldwork;

import java.util.UUID;

/**
 * @param invitationId the companion's place on the list of a training
 * @param reason why he does not come
 */
record InvitationPayload(UUID invitationId, Answer answer, String reason) {

	enum Answer {

		CONFIRMED, DECLINED

	}

}
