package id.sikap.attachment;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import id.sikap.account.SignedInAccount;
import id.sikap.support.RuleViolation;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/**
 * Uploads beside a form, one request each: a refused one costs nothing of what was typed.
 */
@RestController
@RequestMapping("/lampiran")
@ForFieldStaff
class AttachmentController {

	/** What the form keeps of an upload; or, in its place, why it was refused. */
	record Uploaded(UUID id, String name, String href) {
	}

	record Refused(String message) {
	}

	private final AttachmentService attachments;

	private final MessageSource messages;

	AttachmentController(AttachmentService attachments, MessageSource messages) {
		this.attachments = attachments;
		this.messages = messages;
	}

	@PostMapping("/foto")
	@ResponseStatus(HttpStatus.CREATED)
	Uploaded uploadPhoto(@RequestParam("berkas") MultipartFile file, AreaScope scope) throws IOException {
		KeptFile.checkSize(file.getSize());
		return uploaded(this.attachments.storePhoto(file.getOriginalFilename(), file.getBytes(), scope));
	}

	@PostMapping("/berkas")
	@ResponseStatus(HttpStatus.CREATED)
	Uploaded uploadFile(@RequestParam("berkas") MultipartFile file, AreaScope scope) throws IOException {
		KeptFile.checkSize(file.getSize());
		return uploaded(this.attachments.storeFile(file.getOriginalFilename(), file.getBytes(), scope));
	}

	/** Own uploads, as long as no row has claimed them. */
	@GetMapping("/{id}")
	ResponseEntity<byte[]> show(@PathVariable UUID id, SignedInAccount account) {
		return this.attachments.ownContent(id, account).response();
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
	Refused refuse(RuleViolation violation, Locale locale) {
		return new Refused(this.messages.getMessage(violation.messageKey(), violation.arguments(), locale));
	}

	/** So large that the server did not take it in at all. */
	@ExceptionHandler
	@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
	Refused refuse(MaxUploadSizeExceededException tooLarge, Locale locale) {
		return new Refused(this.messages.getMessage("attachment.error.tooLarge",
				new Object[] { KeptFile.MOST_BYTES / 1024 / 1024 }, locale));
	}

	private static Uploaded uploaded(Attachment attachment) {
		return new Uploaded(attachment.id(), attachment.name(), "/lampiran/" + attachment.id());
	}

}
