package id.sikap.report;

import java.util.UUID;

import id.sikap.attachment.AttachmentService;
import id.sikap.support.PdfPictures;

import org.springframework.stereotype.Component;

/**
 * Photos of sessions, as large as paper needs them. The templates name only those that
 * the report's own rows have.
 */
@Component
class ReportPictures implements PdfPictures {

	private final AttachmentService attachments;

	ReportPictures(AttachmentService attachments) {
		this.attachments = attachments;
	}

	@Override
	public byte[] jpeg(String name) {
		return PrintedPhoto.of(this.attachments.content(UUID.fromString(name)).bytes());
	}

}
