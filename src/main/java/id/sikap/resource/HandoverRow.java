package id.sikap.resource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A step in the history of a resource, and what its note says.
 *
 * @param first whether the resource came into use
 * @param fromName null for the office
 * @param toName null for the office
 */
record HandoverRow(UUID id, LocalDate day, boolean first, UUID fromId, String fromName, String fromNip,
		String fromSubdistrict, UUID toId, String toName, String toNip, String subdistrictCode,
		ResourceCondition condition, String note, String recordedBy, Instant recordedAt) {

}
