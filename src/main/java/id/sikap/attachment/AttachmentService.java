package id.sikap.attachment;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.SignedInAccount;
import id.sikap.support.Ids;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Photos and files. They are stored beside the form and belong to nobody but their
 * uploader until the row that they are for is saved and {@linkplain #claim claims} them;
 * what nobody claims within a day is removed.
 */
@Service
@Transactional
public class AttachmentService {

	/** How many unclaimed ones an account may leave lying about. */
	static final int MOST_UNCLAIMED = 100;

	private final AttachmentRepository attachments;

	private final Clock clock;

	AttachmentService(AttachmentRepository attachments, Clock clock) {
		this.attachments = attachments;
		this.clock = clock;
	}

	/**
	 * A picture for a field that shows pictures: kept as a JPEG of at most 1600 pixels,
	 * upright, without metadata; what the camera knew of time and place is kept beside
	 * it.
	 * @param content at most 5 MB of JPEG or PNG
	 * @throws RuleViolation when it is too large, has too many pixels, or is no picture
	 */
	public Attachment storePhoto(String fileName, byte[] content, AreaScope scope) {
		return store(AttachmentKind.PHOTO, KeptFile.photo(fileName, content), scope);
	}

	/**
	 * As {@link #storePhoto(String, byte[], AreaScope)}, of a picture that was made on a
	 * phone: its id is made there, and so are the facts that the phone read before it
	 * made the picture smaller.
	 * @param facts that count where the picture itself has none
	 */
	public Attachment storePhoto(UUID id, byte[] content, CameraFacts facts, AreaScope scope) {
		return store(id, AttachmentKind.PHOTO, KeptFile.photo("foto", content).orElse(facts), scope);
	}

	/**
	 * A document: a PDF as it is, or a picture of the paper, kept as a photo is.
	 * @param content at most 5 MB of PDF, JPEG or PNG
	 * @throws RuleViolation when it is too large, has too many pixels, or is neither
	 */
	public Attachment storeFile(String fileName, byte[] content, AreaScope scope) {
		return store(AttachmentKind.FILE, KeptFile.document(fileName, content), scope);
	}

	/**
	 * Ties uploads of the signed-in account to the row that is being saved, in its
	 * transaction. Those that the row has already are not named again.
	 * @param field of the form, to blame when one is gone
	 * @throws RuleViolation when one of them is not the account's own, of another kind,
	 * claimed by another row, or removed meanwhile
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void claim(Collection<UUID> ids, AttachmentKind kind, String field, SignedInAccount account) {
		Set<UUID> wanted = Set.copyOf(ids);
		if (!wanted.isEmpty()
				&& this.attachments.claim(wanted, kind, account.id(), this.clock.instant()) != wanted.size()) {
			throw RuleViolation.of(field, "attachment.error.gone");
		}
	}

	/** Those that exist, in the order in which they were uploaded. */
	@Transactional(readOnly = true)
	public List<Attachment> find(Collection<UUID> ids) {
		return this.attachments.find(ids);
	}

	/**
	 * Those that the account uploaded itself and that no row has claimed: what a form
	 * that comes back shows again.
	 */
	@Transactional(readOnly = true)
	public List<Attachment> findOwnUnclaimed(Collection<UUID> ids, SignedInAccount account) {
		return find(ids).stream().filter((found) -> found.isUnclaimedUploadOf(account.id())).toList();
	}

	/**
	 * The bytes. Whoever calls this has admitted the reader to the row that the
	 * attachment belongs to, and knows from that row that it does.
	 * @throws NotFoundException when there is none
	 */
	@Transactional(readOnly = true)
	public AttachmentContent content(UUID id) {
		return this.attachments.content(id).orElseThrow(NotFoundException::new);
	}

	/** The bytes of an own upload that no row has claimed yet. */
	@Transactional(readOnly = true)
	AttachmentContent ownContent(UUID id, SignedInAccount account) {
		return findOwnUnclaimed(Set.of(id), account).stream()
			.findFirst()
			.map((own) -> content(own.id()))
			.orElseThrow(NotFoundException::new);
	}

	private Attachment store(AttachmentKind kind, KeptFile file, AreaScope scope) {
		return store(Ids.next(), kind, file, scope);
	}

	private Attachment store(UUID id, AttachmentKind kind, KeptFile file, AreaScope scope) {
		UUID uploader = scope.account().id();
		if (this.attachments.countUnclaimed(uploader) >= MOST_UNCLAIMED) {
			throw RuleViolation.general("attachment.error.tooMany");
		}
		Attachment attachment = new Attachment(id, kind, file.name(), file.type().contentType(), file.content().length,
				file.width(), file.height(), file.exif().takenAt(), file.exif().latitude(), file.exif().longitude(),
				uploader, this.clock.instant(), null);
		this.attachments.insert(attachment, scope.regencyCode(), file.content(), file.sha256());
		return attachment;
	}

}
