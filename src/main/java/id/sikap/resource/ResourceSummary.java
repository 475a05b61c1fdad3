package id.sikap.resource;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A resource in a list.
 *
 * @param holderName null for the office of the kecamatan
 */
public record ResourceSummary(UUID id, ResourceKind kind, String name, String identification, String subdistrictCode,
		UUID holderId, String holderName, LocalDate heldSince, ResourceCondition condition, ResourceState state,
		LocalDate endedOn, String endReason) {

	public boolean isInUse() {
		return this.state == ResourceState.IN_USE;
	}

}
