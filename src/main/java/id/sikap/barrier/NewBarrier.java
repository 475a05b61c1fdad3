package id.sikap.barrier;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is told of a barrier when it is reported.
 *
 * @param typeCode as H4a
 * @param severity 1 light, 2 medium, 3 heavy
 * @param description at most 1000 characters
 * @param dueOn today or later
 * @param sessionId the session it was met in, null for none
 * @param planId the plan that came to nothing because of it, null for none
 */
public record NewBarrier(String typeCode, int severity, BarrierPlace place, String description, BarrierOwner owner,
		LocalDate dueOn, UUID sessionId, UUID planId) {

}
