package id.sikap.attachment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * What is known of a photo or file, its bytes aside.
 *
 * @param width in pixels, as kept; null for a PDF
 * @param exifTakenAt when the camera says that it took the picture, by the camera's own
 * clock; never what a person typed
 * @param exifLatitude where the camera says that it was, null together with the longitude
 * @param claimedAt null until the row that it was uploaded for is saved
 */
public record Attachment(UUID id, AttachmentKind kind, String fileName, String contentType, int byteCount,
		Integer width, Integer height, LocalDateTime exifTakenAt, BigDecimal exifLatitude, BigDecimal exifLongitude,
		UUID uploadedBy, Instant uploadedAt, Instant claimedAt) {

	/** The name, as the list of uploaded files beside a form shows it. */
	public String name() {
		return this.fileName;
	}

	public boolean isPicture() {
		return this.contentType.startsWith("image/");
	}

	boolean isUnclaimedUploadOf(UUID account) {
		return this.claimedAt == null && this.uploadedBy.equals(account);
	}

}
