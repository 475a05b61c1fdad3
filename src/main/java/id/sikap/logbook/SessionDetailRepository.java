package id.sikap.logbook;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SessionDetailRepository {

	private final JdbcClient jdbc;

	SessionDetailRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	SessionNames names(UUID sessionId) {
		return this.jdbc.sql("""
				select g.name group_name, c.name companion_name, r.display_name recorded_by, n.display_name changed_by
				from p2k2_session s
				join household_group g on g.id = s.group_id
				join companion c on c.id = s.companion_id
				left join account r on r.id = s.recorded_by
				left join account n on n.id = s.changed_by
				where s.id = :session
				""").param("session", sessionId).query(SessionNames.class).single();
	}

	/** The ketua first, then by name. */
	List<AttendanceLine> attendance(UUID sessionId) {
		return this.jdbc
			.sql("""
					select a.household_id, h.head_name name, a.mark, a.reason, a.understanding,
					       exists (select from group_member m where m.group_id = s.group_id and m.household_id = a.household_id
					               and m.from_day <= s.held_on and (m.to_day is null or m.to_day >= s.held_on)) member
					from attendance a
					join p2k2_session s on s.id = a.session_id and s.held_on = a.held_on
					join household h on h.id = a.household_id
					join household_group g on g.id = s.group_id
					where a.session_id = :session
					order by h.id is not distinct from g.head_household_id desc, h.head_name, h.id
					""")
			.param("session", sessionId)
			.query(AttendanceLine.class)
			.list();
	}

	SessionBrief brief(UUID sessionId) {
		return this.jdbc
			.sql("""
					select s.id, s.held_on, s.start_time, s.end_time, s.place, s.activity_name, s.double_state, s.recorded_at,
					       r.display_name recorded_by, c.name companion_name, a.present, a.marks
					from p2k2_session s
					join companion c on c.id = s.companion_id
					left join account r on r.id = s.recorded_by
					cross join lateral (select count(*) filter (where a.mark = 'PRESENT') present, count(*) marks
					                    from attendance a where a.session_id = s.id) a
					where s.id = :session
					""")
			.param("session", sessionId)
			.query(SessionBrief.class)
			.single();
	}

}
