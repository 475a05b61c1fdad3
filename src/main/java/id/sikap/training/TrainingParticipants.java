package id.sikap.training;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the plan of a training must know of its list of companions, which is kept by the
 * module {@code participation}.
 */
public interface TrainingParticipants {

	/** Whether a companion is on the list, however he stands to it. */
	boolean includes(UUID trainingId, UUID companionId);

	/** How many places are taken. */
	int taken(UUID trainingId);

	/** Whether somebody was there on a day outside of these. */
	boolean cameOutside(UUID trainingId, LocalDate from, LocalDate to);

}
