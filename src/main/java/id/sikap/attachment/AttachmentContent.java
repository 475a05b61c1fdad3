package id.sikap.attachment;

import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A stored photo or file with its bytes.
 */
public record AttachmentContent(String fileName, String contentType, byte[] bytes) {

	private static final Duration CACHED = Duration.ofHours(1);

	/**
	 * The answer that shows a picture, or saves anything else. Whoever calls it has
	 * admitted the reader to the row that the attachment belongs to.
	 */
	public ResponseEntity<byte[]> response() {
		ContentDisposition disposition = (this.contentType.startsWith("image/") ? ContentDisposition.inline()
				: ContentDisposition.attachment())
			.filename(this.fileName, UTF_8)
			.build();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(this.contentType))
			.cacheControl(CacheControl.maxAge(CACHED).cachePrivate())
			.headers((headers) -> headers.setContentDisposition(disposition))
			.header("X-Content-Type-Options", "nosniff")
			.body(this.bytes);
	}

}
