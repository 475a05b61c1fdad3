package id.sikap.p2k2;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.attachment.AttachmentContent;
import id.sikap.attachment.AttachmentService;
import id.sikap.support.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is stored of sessions. Everything out of the reader's scope is as if it were not
 * there.
 */
@Service
@Transactional(readOnly = true)
public class P2k2SessionService {

	private final P2k2SessionRepository sessions;

	private final SessionContentRepository contents;

	private final SessionVersionRepository versions;

	private final AttachmentService attachments;

	P2k2SessionService(P2k2SessionRepository sessions, SessionContentRepository contents,
			SessionVersionRepository versions, AttachmentService attachments) {
		this.sessions = sessions;
		this.contents = contents;
		this.versions = versions;
		this.attachments = attachments;
	}

	/**
	 * @throws NotFoundException also when the session is not in the scope
	 */
	public P2k2Session get(UUID id, AreaScope scope) {
		return scope.admit(this.sessions.findById(id));
	}

	/** Whether there is one, in whatever scope. */
	public boolean isThere(UUID id) {
		return this.sessions.existsById(id);
	}

	/**
	 * Of a session that the caller knows already.
	 */
	public DoubleState doubleState(UUID id) {
		return this.sessions.findById(id).map(P2k2Session::getDoubleState).orElse(DoubleState.NONE);
	}

	/** With all that it says. */
	public StoredSession load(UUID id, AreaScope scope) {
		P2k2Session session = get(id, scope);
		return new StoredSession(session, this.contents.read(session));
	}

	/**
	 * As {@link #load}, nothing when there is none in the scope.
	 * @param id null for nothing
	 */
	public Optional<StoredSession> find(UUID id, AreaScope scope) {
		return ((id == null) ? Optional.<P2k2Session>empty() : this.sessions.findById(id)).filter(scope::covers)
			.map((session) -> new StoredSession(session, this.contents.read(session)));
	}

	/** The versions before the present one, the oldest first. */
	public List<SessionVersion> versions(UUID id, AreaScope scope) {
		return this.versions.of(get(id, scope).getId());
	}

	/**
	 * A photo or the signed list, also one that only an earlier version has.
	 * @throws NotFoundException when it is not the session's
	 */
	public AttachmentContent attachment(UUID id, UUID attachmentId, AreaScope scope) {
		if (!this.versions.hasOrHadAttachment(get(id, scope).getId(), attachmentId)) {
			throw new NotFoundException();
		}
		return this.attachments.content(attachmentId);
	}

}
