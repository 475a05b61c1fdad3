package id.sikap.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.attachment.Attachment;
import id.sikap.attachment.AttachmentContent;
import id.sikap.attachment.AttachmentKind;
import id.sikap.attachment.AttachmentService;
import id.sikap.support.NotFoundException;
import id.sikap.support.StaleVersionException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The end of a programme: its result and photos.
 */
@Service
@Transactional
class ProgrammeResultService {

	private final ProgrammeService programmes;

	private final ProgrammeRepository stored;

	private final ProgrammePartsRepository parts;

	private final AttachmentService attachments;

	ProgrammeResultService(ProgrammeService programmes, ProgrammeRepository stored, ProgrammePartsRepository parts,
			AttachmentService attachments) {
		this.programmes = programmes;
		this.stored = stored;
		this.parts = parts;
		this.attachments = attachments;
	}

	@Transactional(readOnly = true)
	ProgrammeResultForm stored(UUID id, AreaScope scope) {
		return ProgrammeResultForm.of(this.programmes.kept(id, scope), this.parts.photos(id));
	}

	void finish(UUID id, ProgrammeResultForm form, AreaScope scope) {
		JointProgramme programme = this.programmes.kept(id, scope);
		StaleVersionException.check(form.version, programme.getVersion());
		programme.finish(form.finishedOn, form.households, form.result, this.programmes.today());
		List<UUID> before = this.parts.photos(id);
		this.attachments.claim(form.photoIds.stream().filter((photo) -> !before.contains(photo)).toList(),
				AttachmentKind.PHOTO, "photoIds", scope.account());
		this.stored.saveAndFlush(programme);
		this.parts.photos(id, form.photoIds.stream().distinct().toList());
	}

	@Transactional(readOnly = true)
	List<Attachment> photos(UUID id) {
		return this.attachments.find(this.parts.photos(id));
	}

	/** Those that the form shows again: stored ones, and the account's own uploads. */
	@Transactional(readOnly = true)
	List<Attachment> photos(UUID id, ProgrammeResultForm form, AreaScope scope) {
		List<UUID> before = this.parts.photos(id);
		List<UUID> kept = form.photoIds.stream().filter(before::contains).toList();
		List<UUID> added = form.photoIds.stream().filter((photo) -> !before.contains(photo)).toList();
		List<Attachment> photos = new ArrayList<>(this.attachments.find(kept));
		photos.addAll(this.attachments.findOwnUnclaimed(added, scope.account()));
		return photos;
	}

	@Transactional(readOnly = true)
	AttachmentContent photo(UUID id, UUID photoId, AreaScope scope) {
		this.programmes.get(id, scope);
		if (!this.parts.photos(id).contains(photoId)) {
			throw new NotFoundException();
		}
		return this.attachments.content(photoId);
	}

}
