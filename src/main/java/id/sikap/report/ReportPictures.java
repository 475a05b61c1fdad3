package id.sikap.report;

import java.io.UncheckedIOException;
import java.util.UUID;

import id.sikap.attachment.AttachmentService;
import id.sikap.support.PdfPictures;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Photos of sessions, as large as paper needs them. The templates name only those that
 * the report's own rows have.
 */
@Component
class ReportPictures implements PdfPictures {

	private static final Logger LOG = LoggerFactory.getLogger(ReportPictures.class);

	private final AttachmentService attachments;

	ReportPictures(AttachmentService attachments) {
		this.attachments = attachments;
	}

	/**
	 * A photo that cannot be read leaves its place empty: the report is due all the same.
	 */
	@Override
	public byte[] jpeg(String name) {
		try {
			return PrintedPhoto.of(this.attachments.content(UUID.fromString(name)).bytes());
		}
		catch (UncheckedIOException ex) {
			LOG.warn("photo {} cannot be printed: {}", name, ex.getCause().getMessage());
			return PrintedPhoto.BLANK;
		}
	}

}
