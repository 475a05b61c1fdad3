package id.sikap.assessment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A supervision of the month in which an indicator was observed: what a judged score
 * should point to.
 */
public record Observation(UUID supervisionId, LocalDate day, int score, String evidence) {

	/** Its page. */
	public String address() {
		return "/organisasi/supervisi/" + this.supervisionId;
	}

}
