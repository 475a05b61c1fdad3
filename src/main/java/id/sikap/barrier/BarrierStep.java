package id.sikap.barrier;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of the timeline.
 *
 * @param ownerArea whose it became, null where it stayed
 * @param ownerName the companion's name, null for a coordinator
 */
record BarrierStep(BarrierStepKind kind, LocalDate onDay, String note, String ownerArea, String ownerName,
		LocalDate dueOn, String by, Instant at) {

}
