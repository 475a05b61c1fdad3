package id.sikap.fieldwork;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import id.sikap.attachment.AttachmentService;
import id.sikap.p2k2.P2k2Service;
import id.sikap.p2k2.P2k2SessionService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Photos that come after their session.
 */
@Service
@Transactional
class PhotoWork {

	private final FieldPhotoRepository photos;

	private final AttachmentService attachments;

	private final P2k2Service service;

	private final P2k2SessionService sessions;

	private final Clock clock;

	PhotoWork(FieldPhotoRepository photos, AttachmentService attachments, P2k2Service service,
			P2k2SessionService sessions, Clock clock) {
		this.photos = photos;
		this.attachments = attachments;
		this.service = service;
		this.sessions = sessions;
		this.clock = clock;
	}

	/**
	 * The same id with the same picture again is the same sending.
	 * @return whether it was not there before
	 */
	boolean take(UUID id, PhotoFacts facts, byte[] picture, FieldSender sender) {
		if (!this.sessions.isThere(facts.session())) {
			throw new DependencyException(facts.session());
		}
		byte[] hash = hash(facts.session(), picture);
		if (!this.photos.insertIfAbsent(id, facts, hash, sender, this.clock.instant())) {
			if (!RecordReader.same(hash, this.photos.hash(id).orElseThrow())) {
				throw ConflictException.otherContent();
			}
			return false;
		}
		if (!this.attachments.find(List.of(id)).isEmpty()) {
			throw ConflictException.otherContent();
		}
		this.attachments.storePhoto(id, picture, facts.camera(this.clock.getZone()), sender.scope());
		this.service.addPhoto(facts.session(), id, sender.scope());
		return true;
	}

	private static byte[] hash(UUID session, byte[] picture) {
		ByteArrayOutputStream both = new ByteArrayOutputStream(picture.length + 36);
		both.writeBytes(session.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
		both.writeBytes(picture);
		return RecordReader.hash(both.toByteArray());
	}

}
