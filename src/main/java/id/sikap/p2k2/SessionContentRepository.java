package id.sikap.p2k2;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import id.sikap.p2k2.SessionRecord.Notes;
import id.sikap.p2k2.SessionRecord.Teaching;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import static java.time.ZoneOffset.UTC;

/**
 * The session's row as it is first written, and what stands beside it: each kind is
 * written by one statement, never one for each mark.
 */
@Repository
class SessionContentRepository {

	private final JdbcClient jdbc;

	SessionContentRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Waits for whoever writes the same id, or another first session of the group on the
	 * day, at this moment.
	 * @return false when there is one now
	 */
	boolean insertIfAbsent(P2k2Session session) {
		return this.jdbc
			.sql("""
					insert into p2k2_session (id, regency_code, village_code, group_id, companion_id, held_on, start_time,
					    end_time, place, activity_name, siks_category, payment_from, payment_to, summary, obstacles, follow_up,
					    attendance_marked_at_once, signed_list_id, double_state, recorded_by, recorded_at, finished_at, late, content_hash)
					values (:id, :regency, :village, :group, :companion, :heldOn, :startTime, :endTime, :place, :activity,
					    :category, :paymentFrom, :paymentTo, :summary, :obstacles, :followUp, :atOnce, :signedList, :double,
					    :recordedBy, :recordedAt, :finishedAt, :late, :hash)
					on conflict do nothing
					""")
			.params(columns(session))
			.update() == 1;
	}

	private static Map<String, Object> columns(P2k2Session session) {
		Map<String, Object> columns = new HashMap<>();
		columns.put("id", session.getId());
		columns.put("regency", session.getRegencyCode());
		columns.put("village", session.getVillageCode());
		columns.put("group", session.getGroupId());
		columns.put("companion", session.getCompanionId());
		columns.put("heldOn", session.getHeldOn());
		columns.put("startTime", session.getStartTime());
		columns.put("endTime", session.getEndTime());
		columns.put("place", session.getPlace());
		columns.put("activity", session.getActivityName());
		columns.put("category", session.getSiksCategory());
		columns.put("paymentFrom", firstDay(session.getPaymentFrom()));
		columns.put("paymentTo", firstDay(session.getPaymentTo()));
		columns.put("summary", session.getSummary());
		columns.put("obstacles", session.getObstacles());
		columns.put("followUp", session.getFollowUp());
		columns.put("atOnce", session.isAttendanceMarkedAtOnce());
		columns.put("signedList", session.getSignedListId());
		columns.put("double", session.getDoubleState().name());
		columns.put("recordedBy", session.getRecordedBy());
		columns.put("recordedAt", session.getRecordedAt().atOffset(UTC));
		columns.put("finishedAt", (session.getFinishedAt() == null) ? null : session.getFinishedAt().atOffset(UTC));
		columns.put("late", session.isLate());
		columns.put("hash", session.getContentHash());
		return columns;
	}

	/** Beside a new row. */
	void insert(P2k2Session session, SessionRecord record) {
		insertTopics(session.getId(), record.teaching().topicIds());
		insertSpeakers(session.getId(), record.speakers());
		insertPhotos(session.getId(), record.photoIds());
		insertMarks(session, record.marks());
	}

	/** Only what differs is written. */
	void replace(P2k2Session session, SessionRecord before, SessionRecord after) {
		UUID id = session.getId();
		if (!before.teaching().topicIds().equals(after.teaching().topicIds())) {
			delete("p2k2_session_topic", id);
			insertTopics(id, after.teaching().topicIds());
		}
		if (!before.speakers().equals(after.speakers())) {
			delete("p2k2_speaker", id);
			insertSpeakers(id, after.speakers());
		}
		if (!before.photoIds().equals(after.photoIds())) {
			deletePhotos(id, before.photoIds());
			insertPhotos(id, after.photoIds());
		}
		if (!before.marks().equals(after.marks())) {
			delete("attendance", id);
			insertMarks(session, after.marks());
		}
	}

	/** Those that were there: one that has come since stays. */
	private void deletePhotos(UUID sessionId, List<UUID> photoIds) {
		if (!photoIds.isEmpty()) {
			this.jdbc.sql("delete from p2k2_photo where session_id = :session and attachment_id in (:photos)")
				.param("session", sessionId)
				.param("photos", photoIds)
				.update();
		}
	}

	/**
	 * Puts a photo behind the others, without a new version of the session.
	 * @return false when there are so many already
	 */
	boolean addPhoto(UUID sessionId, UUID photoId, int most) {
		int version = this.jdbc.sql("select version from p2k2_session where id = :session for update")
			.param("session", sessionId)
			.query(Integer.class)
			.single();
		return this.jdbc
			.sql("""
					insert into p2k2_photo (session_id, attachment_id, position, added_to_version)
					select :session, :photo, coalesce(max(position) + 1, 0), :version from p2k2_photo where session_id = :session
					having count(*) < :most
					""")
			.param("session", sessionId)
			.param("photo", photoId)
			.param("version", version)
			.param("most", most)
			.update() == 1;
	}

	/** Photos that were added to this very version. */
	List<UUID> photosAddedTo(UUID sessionId, int version) {
		return this.jdbc.sql("""
				select attachment_id from p2k2_photo where session_id = :session and added_to_version = :version
				order by position
				""").param("session", sessionId).param("version", version).query(UUID.class).list();
	}

	private void delete(String table, UUID sessionId) {
		this.jdbc.sql("delete from " + table + " where session_id = :session").param("session", sessionId).update();
	}

	private void insertTopics(UUID sessionId, List<UUID> topicIds) {
		this.jdbc.sql("insert into p2k2_session_topic (session_id, topic_id) select :session, unnest(:topics::uuid[])")
			.param("session", sessionId)
			.param("topics", texts(topicIds, UUID::toString))
			.update();
	}

	private void insertSpeakers(UUID sessionId, List<Speaker> speakers) {
		this.jdbc.sql("""
				insert into p2k2_speaker (session_id, position, name, institution)
				select :session, n - 1, name, institution
				from unnest(:names::text[], :institutions::text[]) with ordinality as s (name, institution, n)
				""")
			.param("session", sessionId)
			.param("names", texts(speakers, Speaker::name))
			.param("institutions", texts(speakers, Speaker::institution))
			.update();
	}

	private void insertPhotos(UUID sessionId, List<UUID> photoIds) {
		if (!photoIds.isEmpty()) {
			this.jdbc.sql("""
					insert into p2k2_photo (session_id, attachment_id, position)
					select :session, id, n - 1 from unnest(:photos::uuid[]) with ordinality as p (id, n)
					""").param("session", sessionId).param("photos", texts(photoIds, UUID::toString)).update();
		}
	}

	private void insertMarks(P2k2Session session, List<AttendanceMark> marks) {
		if (!marks.isEmpty()) {
			this.jdbc
				.sql("""
						insert into attendance (held_on, session_id, household_id, regency_code, mark, reason, understanding)
						select :heldOn, :session, m.*
						from (select household, :regency, mark, reason, understanding
						      from unnest(:households::uuid[], :marks::text[], :reasons::text[], :understandings::text[])
						          as u (household, mark, reason, understanding)) m
						""")
				.param("heldOn", session.getHeldOn())
				.param("session", session.getId())
				.param("regency", session.getRegencyCode())
				.param("households", texts(marks, (mark) -> mark.householdId().toString()))
				.param("marks", texts(marks, (mark) -> mark.mark().name()))
				.param("reasons", texts(marks, AttendanceMark::reason))
				.param("understandings",
						texts(marks, (mark) -> (mark.understanding() == null) ? null : mark.understanding().name()))
				.update();
		}
	}

	/** All that is stored of a session, as it could have been sent. */
	SessionRecord read(P2k2Session session) {
		UUID id = session.getId();
		return new SessionRecord(session.getGroupId(), session.getHeldOn(), session.getStartTime(),
				session.getEndTime(), session.getPlace(), session.getActivityName(),
				new Teaching(
						list("select topic_id from p2k2_session_topic where session_id = :session", id, UUID.class),
						session.getSiksCategory(), session.getPaymentFrom(), session.getPaymentTo()),
				list("select name, institution from p2k2_speaker where session_id = :session order by position", id,
						Speaker.class),
				new Notes(session.getSummary(), session.getObstacles(), session.getFollowUp()),
				list("select household_id, mark, reason, understanding from attendance where session_id = :session", id,
						AttendanceMark.class),
				session.isAttendanceMarkedAtOnce(),
				list("select attachment_id from p2k2_photo where session_id = :session order by position", id,
						UUID.class),
				session.getSignedListId());
	}

	private <T> List<T> list(String sql, UUID sessionId, Class<T> type) {
		return this.jdbc.sql(sql).param("session", sessionId).query(type).list();
	}

	private static LocalDate firstDay(YearMonth month) {
		return (month == null) ? null : month.atDay(1);
	}

	private static <T> String[] texts(Collection<T> values, Function<T, String> text) {
		return values.stream().map(text).toArray(String[]::new);
	}

}
