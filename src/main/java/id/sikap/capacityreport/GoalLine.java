package id.sikap.capacityreport;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A goal of a companion's plan that was open when the month ended.
 *
 * @param reportOf the companion whose plan it is
 * @param action TRAINING, MENTORING, SUPERVISION or SELF_STUDY
 * @param agreed whether the coordinator has agreed to it
 */
public record GoalLine(UUID reportOf, String companionName, String indicator, String goal, String action,
		LocalDate dueOn, boolean agreed) {

}
