package id.sikap.fieldwork;

import java.time.LocalDate;
import java.util.UUID;

/**
 * @param subject who is held back: the companion, or a group whose village is meant; null
 * for the village of the session
 * @param sessionId the session that it was met in, null for none
 * @param foundOn the day by the phone; the report counts from when it came in
 */
record BarrierPayload(String typeCode, Integer severity, String description, UUID subject, UUID sessionId,
		LocalDate foundOn) {

}
