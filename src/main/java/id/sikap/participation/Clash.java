package id.sikap.participation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a companion has already on days of a training.
 *
 * @param what a training's title, or a group that a P2K2 meeting is planned with
 */
public record Clash(UUID companionId, Kind kind, String what, LocalDate day) {

	public enum Kind {

		TRAINING, SESSION

	}

}
