package id.sikap.participation;

import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.attachment.Attachment;
import id.sikap.attachment.AttachmentKind;
import id.sikap.attachment.AttachmentService;

import org.springframework.stereotype.Component;

/**
 * The file of a certificate in a form.
 */
@Component
public class CertificateFiles {

	private final AttachmentService attachments;

	CertificateFiles(AttachmentService attachments) {
		this.attachments = attachments;
	}

	/** The stored one, or one that was just uploaded. */
	public List<Attachment> shown(UUID file, UUID stored, AreaScope scope) {
		if (file == null) {
			return List.of();
		}
		return file.equals(stored) ? this.attachments.find(List.of(file))
				: this.attachments.findOwnUnclaimed(List.of(file), scope.account());
	}

	/** Ties a new one to the row that is being saved. */
	public void claim(UUID file, UUID stored, AreaScope scope) {
		if (file != null && !file.equals(stored)) {
			this.attachments.claim(List.of(file), AttachmentKind.FILE, "certificateFileId", scope.account());
		}
	}

}
