package id.sikap.partner;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An activity as the page of its partner shows it.
 *
 * @param cancelReason null for one that stands
 * @param keeper whether the reader may change it
 */
record PartnerActivityView(UUID id, String villageCode, LocalDate heldOn, String what, String participants,
		Integer people, String result, String cancelReason, String recordedBy, boolean keeper) {

}
