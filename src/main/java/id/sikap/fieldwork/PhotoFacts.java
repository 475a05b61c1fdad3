package id.sikap.fieldwork;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

import id.sikap.attachment.CameraFacts;

/**
 * What a phone says of a photo, beside its pixels.
 *
 * @param takenAt by the camera, null when it says nothing
 * @param placeFrom whether camera or phone tells the place, null for none
 * @param madeAt by the phone's clock
 */
record PhotoFacts(UUID session, OffsetDateTime takenAt, BigDecimal latitude, BigDecimal longitude, PlaceFrom placeFrom,
		Instant madeAt) {

	@SuppressWarnings("checkstyle:ConstantName")
	enum PlaceFrom {

		exif, phone

	}

	boolean hasPlace() {
		return this.latitude != null && this.longitude != null;
	}

	/** The place counts as the camera's only where the camera told it. */
	CameraFacts camera(ZoneId zone) {
		boolean place = this.placeFrom == PlaceFrom.exif && hasPlace();
		return new CameraFacts(local(zone), place ? this.latitude : null, place ? this.longitude : null);
	}

	private LocalDateTime local(ZoneId zone) {
		if (this.takenAt == null) {
			return null;
		}
		return this.takenAt.getOffset().equals(ZoneOffset.UTC) ? this.takenAt.atZoneSameInstant(zone).toLocalDateTime()
				: this.takenAt.toLocalDateTime();
	}

}
