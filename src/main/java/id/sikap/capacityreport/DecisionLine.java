package id.sikap.capacityreport;

import java.time.LocalDate;

/**
 * What a coordination meeting decided and nobody had settled when the month ended.
 *
 * @param ownerName a companion's name, null for a coordinator
 */
public record DecisionLine(LocalDate heldOn, String decision, String ownerName, LocalDate dueOn) {

}
