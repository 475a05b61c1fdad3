package id.sikap.reception;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An observation in a village's history.
 *
 * @param withdrawnReason null for one that stands
 * @param keeper whether the reader may withdraw it
 */
record ReceptionView(UUID id, LocalDate observedOn, int level, String informant, ReceptionSource source, String note,
		String withdrawnReason, String recordedBy, boolean keeper) {

}
