package id.sikap.policy;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A policy that waits for a companion's word.
 *
 * @param answered whether his question has been answered since he asked it
 */
public record PolicyToRead(UUID id, String number, String title, String issuer, LocalDate inForceFrom,
		String explanation, boolean answered) {

}
