package id.sikap.logbook;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.attachment.Attachment;
import id.sikap.attachment.AttachmentService;
import id.sikap.p2k2.P2k2Session;
import id.sikap.p2k2.P2k2SessionService;
import id.sikap.p2k2.SessionRecord;
import id.sikap.p2k2.SessionVersion;
import id.sikap.p2k2.StoredSession;
import id.sikap.topic.TopicCatalogue;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class SessionDetails {

	private final P2k2SessionService sessions;

	private final SessionDetailRepository details;

	private final TopicCatalogue topics;

	private final AttachmentService attachments;

	private final SessionDifferences differences;

	private final Clock clock;

	SessionDetails(P2k2SessionService sessions, SessionDetailRepository details, TopicCatalogue topics,
			AttachmentService attachments, SessionDifferences differences, Clock clock) {
		this.sessions = sessions;
		this.details = details;
		this.topics = topics;
		this.attachments = attachments;
		this.differences = differences;
		this.clock = clock;
	}

	/**
	 * @throws id.sikap.support.NotFoundException also when the session is not in the
	 * scope
	 */
	SessionDetail get(UUID id, AreaScope scope) {
		return of(this.sessions.load(id, scope));
	}

	/** Of a session that the reader was admitted to. */
	SessionDetail of(StoredSession stored) {
		P2k2Session session = stored.session();
		SessionRecord record = stored.record();
		List<UUID> files = new ArrayList<>(record.photoIds());
		if (record.signedListId() != null) {
			files.add(record.signedListId());
		}
		List<Attachment> found = this.attachments.find(files);
		return new SessionDetail(session, record, this.details.names(session.getId()),
				this.topics.find(record.teaching().topicIds(), session.getRegencyCode()),
				this.details.attendance(session.getId()),
				found.stream().filter((file) -> record.photoIds().contains(file.id())).toList(),
				found.stream().filter((file) -> file.id().equals(record.signedListId())).findFirst().orElse(null),
				this.clock.getZone());
	}

	/** Of a session that the reader was admitted to. */
	SessionBrief brief(UUID id) {
		return this.details.brief(id);
	}

	/** Each change of the session with what it changed, the latest first. */
	List<VersionStep> history(UUID id, AreaScope scope) {
		StoredSession stored = this.sessions.load(id, scope);
		List<SessionVersion> versions = this.sessions.versions(id, scope);
		List<SessionRecord> records = new ArrayList<>(versions.stream().map(SessionVersion::record).toList());
		records.add(stored.record());
		List<List<Difference>> steps = this.differences.between(records, stored.session().getRegencyCode());
		List<VersionStep> history = new ArrayList<>();
		for (int i = versions.size() - 1; i >= 0; i--) {
			history.add(VersionStep.of(versions.get(i), steps.get(i)));
		}
		return history;
	}

}
