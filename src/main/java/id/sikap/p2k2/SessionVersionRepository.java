package id.sikap.p2k2;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import static java.time.ZoneOffset.UTC;

@Repository
class SessionVersionRepository {

	private record Row(int version, String content, SessionChange change, String changedBy, Instant changedAt,
			String reason) {

		SessionVersion read() {
			return new SessionVersion(this.version, SessionJson.read(this.content), this.change, this.changedBy,
					this.changedAt, this.reason);
		}

	}

	private final JdbcClient jdbc;

	SessionVersionRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param version that the record was
	 */
	void keep(UUID sessionId, int version, SessionRecord record, SessionChange change, String reason, UUID by,
			Instant now) {
		this.jdbc.sql("""
				insert into p2k2_session_version (session_id, version, content, changed_by, changed_at, change, reason)
				values (:session, :version, :content::jsonb, :by, :at, :change, :reason)
				""")
			.param("session", sessionId)
			.param("version", version)
			.param("content", SessionJson.write(record))
			.param("by", by)
			.param("at", now.atOffset(UTC))
			.param("change", change.name())
			.param("reason", reason)
			.update();
	}

	/** The oldest first. */
	List<SessionVersion> of(UUID sessionId) {
		return this.jdbc.sql("""
				select v.version, v.content, v.change, a.display_name changed_by, v.changed_at, v.reason
				from p2k2_session_version v left join account a on a.id = v.changed_by
				where v.session_id = :session order by v.version
				""").param("session", sessionId).query(Row.class).stream().map(Row::read).toList();
	}

	/** Whether an attachment belongs to the session now or did in an earlier version. */
	boolean hasOrHadAttachment(UUID sessionId, UUID attachmentId) {
		return this.jdbc.sql("""
				select exists (select from p2k2_photo where session_id = :session and attachment_id = :attachment)
				    or exists (select from p2k2_session where id = :session and signed_list_id = :attachment)
				    or exists (select from p2k2_session_version where session_id = :session
				               and (jsonb_exists(content -> 'photoIds', :attachment::text)
				                    or content ->> 'signedListId' = :attachment::text))
				""").param("session", sessionId).param("attachment", attachmentId).query(Boolean.class).single();
	}

}
