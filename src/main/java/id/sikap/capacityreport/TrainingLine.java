package id.sikap.capacityreport;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A training that ended in the month, or one that was planned for later when the month
 * ended.
 *
 * @param reportOf the companion in whose report it stands, null in an area's
 * @param hours lesson hours (JP): attended ones of a companion, else those of the whole
 * training
 * @param people companions who attended, or who are on its list
 */
public record TrainingLine(UUID reportOf, String title, LocalDate startsOn, LocalDate endsOn, int hours, int people,
		boolean ahead) {

}
