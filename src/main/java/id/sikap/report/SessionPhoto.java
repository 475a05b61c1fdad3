package id.sikap.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A photo for the annex: what the companion typed, and apart from it what the camera
 * wrote.
 *
 * @param groupName null, like the place and the position, in a copy that names no persons
 * @param place as typed
 */
record SessionPhoto(UUID attachmentId, LocalDate heldOn, String groupName, String villageCode, String villageName,
		String place, LocalDateTime exifTakenAt, BigDecimal exifLatitude, BigDecimal exifLongitude) {

	/** Without the group and the place, which is often somebody's house. */
	SessionPhoto withoutPersons() {
		return new SessionPhoto(this.attachmentId, this.heldOn, null, this.villageCode, this.villageName, null,
				this.exifTakenAt, null, null);
	}

}
