package id.sikap.p2k2;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.attachment.AttachmentKind;
import id.sikap.attachment.AttachmentService;
import id.sikap.indicator.ClosedMonths;
import id.sikap.support.RuleViolation;
import id.sikap.support.StaleVersionException;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rules of recording sessions, for pages and phones alike.
 */
@Service
@Transactional
public class P2k2Service {

	private final SessionAdmission admission;

	private final P2k2SessionRepository sessions;

	private final SessionContentRepository contents;

	private final SessionWriter writer;

	private final AttachmentService attachments;

	private final ClosedMonths closedMonths;

	private final Clock clock;

	P2k2Service(SessionAdmission admission, P2k2SessionRepository sessions, SessionContentRepository contents,
			SessionWriter writer, AttachmentService attachments, ClosedMonths closedMonths, Clock clock) {
		this.admission = admission;
		this.sessions = sessions;
		this.contents = contents;
		this.writer = writer;
		this.attachments = attachments;
		this.closedMonths = closedMonths;
		this.clock = clock;
	}

	/**
	 * Stores a new session. The same id with the same content again is the same sending:
	 * nothing happens, however many of them arrive at once.
	 * @param id made where the record was made
	 * @return the stored session
	 * @throws SessionRefusedException when the record breaks a rule
	 * @throws SessionQuestionException when a person should look first
	 * @throws StaleVersionException when the id is taken by a record of other content
	 */
	public P2k2Session log(UUID id, SessionRecord record, SessionAnswers answers, AreaScope scope) {
		return log(id, record, answers, null, scope);
	}

	/**
	 * As {@link #log(UUID, SessionRecord, SessionAnswers, AreaScope)}, of a record that
	 * was finished before it came in.
	 * @param finishedAt when, as far as can be told; null for now
	 */
	public P2k2Session log(UUID id, SessionRecord record, SessionAnswers answers, Instant finishedAt, AreaScope scope) {
		Optional<P2k2Session> sent = this.sessions.findById(id);
		if (sent.isPresent()) {
			return sameSending(sent, record, scope);
		}
		Admission admitted = this.admission.admit(id, record, null, answers, scope);
		P2k2Session session = new P2k2Session(id, record, admitted, SessionJson.hash(record), scope.account().id(),
				this.clock.instant());
		session.arrived(finishedAt,
				this.closedMonths.isClosed(session.getRegencyCode(), YearMonth.from(record.heldOn())));
		if (!this.contents.insertIfAbsent(session)) {
			return overtaken(id, record, scope);
		}
		claim(record.photoIds(), record.signedListId(), scope);
		this.contents.insert(session, record);
		return session;
	}

	/** Somebody wrote the same id, or a session of the day, since this began. */
	private P2k2Session overtaken(UUID id, SessionRecord record, AreaScope scope) {
		Optional<P2k2Session> sent = this.sessions.findById(id);
		if (sent.isPresent()) {
			return sameSending(sent, record, scope);
		}
		throw this.sessions.findHeld(record.groupId(), record.heldOn())
			.stream()
			.findFirst()
			.<RuntimeException>map((other) -> new SessionQuestionException(other.getId(), 0))
			.orElseGet(StaleVersionException::new);
	}

	private P2k2Session sameSending(Optional<P2k2Session> sent, SessionRecord record, AreaScope scope) {
		P2k2Session session = scope.admit(sent);
		if (!Arrays.equals(session.getContentHash(), SessionJson.hash(record))) {
			throw new StaleVersionException();
		}
		return session;
	}

	/**
	 * A newer version of a session; the one before is kept.
	 * @param seenVersion that the person corrects
	 * @param reason why, in the person's words
	 * @throws SessionRefusedException when the record breaks a rule
	 * @throws SessionQuestionException when a person should look first
	 * @throws StaleVersionException when somebody else has made a newer version
	 */
	public P2k2Session correct(UUID id, int seenVersion, SessionRecord record, String reason, SessionAnswers answers,
			AreaScope scope) {
		StoredSession stored = load(id, seenVersion, scope);
		SessionRules.checkReason(reason);
		Admission admitted = this.admission.admit(id, record, stored, answers, scope);
		List<UUID> newPhotos = new ArrayList<>(record.photoIds());
		newPhotos.removeAll(stored.record().photoIds());
		boolean newList = record.signedListId() != null
				&& !record.signedListId().equals(stored.record().signedListId());
		claim(newPhotos, newList ? record.signedListId() : null, scope);
		List<UUID> unseen = new ArrayList<>(this.contents.photosAddedTo(id, seenVersion));
		unseen.removeAll(record.photoIds());
		return this.writer.correct(stored, record.withPhotos(unseen), admitted, reason, scope);
	}

	/**
	 * Adds a photo that came after its session, without a new version; to the record that
	 * has taken over what the session said, where there is one.
	 * @param photoId an upload of the signed-in account that no row has claimed
	 * @throws RuleViolation when the session has as many as it may
	 * @throws AccessDeniedException when it is another companion's
	 */
	public void addPhoto(UUID id, UUID photoId, AreaScope scope) {
		P2k2Session session = scope.admit(this.sessions.findById(id));
		if (!session.isOpenTo(scope)) {
			throw new AccessDeniedException("the session of another companion");
		}
		while (session.getMergedInto() != null) {
			session = this.sessions.findById(session.getMergedInto()).orElseThrow();
		}
		claim(List.of(photoId), null, scope);
		if (!this.contents.addPhoto(session.getId(), photoId, SessionRecord.MOST_PHOTOS)) {
			throw RuleViolation.of("photoIds", "p2k2.error.photos", SessionRecord.MOST_PHOTOS);
		}
	}

	/**
	 * The session did not take place, or was recorded by mistake. Its record stays, and
	 * counts nowhere.
	 */
	public void cancel(UUID id, int seenVersion, String reason, AreaScope scope) {
		StoredSession stored = load(id, seenVersion, scope);
		SessionRules.checkReason(reason);
		this.writer.cancel(stored, reason, scope);
	}

	private StoredSession load(UUID id, int seenVersion, AreaScope scope) {
		P2k2Session session = scope.admit(this.sessions.findById(id));
		if (!session.isOpenTo(scope)) {
			throw new AccessDeniedException("the session of another companion");
		}
		if (!session.isHeld()) {
			throw RuleViolation.general("p2k2.error.cancelled");
		}
		StaleVersionException.check(seenVersion, session.getVersion());
		return new StoredSession(session, this.contents.read(session));
	}

	private void claim(List<UUID> photoIds, UUID signedListId, AreaScope scope) {
		this.attachments.claim(photoIds, AttachmentKind.PHOTO, "photoIds", scope.account());
		this.attachments.claim((signedListId == null) ? List.of() : List.of(signedListId), AttachmentKind.FILE,
				"signedListId", scope.account());
	}

}
