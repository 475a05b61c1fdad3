package id.sikap.logbook;

import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HouseholdAttendanceRepository {

	/** Sixteen years of one meeting a month. */
	private static final int MOST = 200;

	private final JdbcClient jdbc;

	HouseholdAttendanceRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Not of cancelled sessions; the latest first. */
	List<AttendedSession> of(UUID householdId, AreaScope scope) {
		return this.jdbc
			.sql("""
					select s.id session_id, s.held_on, g.name group_name, c.name companion_name, a.mark, a.reason, a.understanding,
					       s.counted, %s visible,
					       (select string_agg(t.module_code || '-' || t.session_number || ' ' || t.title, '; '
					                          order by t.module_code, t.session_number)
					        from p2k2_session_topic st join p2k2_topic t on t.id = st.topic_id where st.session_id = s.id) topics
					from attendance a
					join p2k2_session s on s.id = a.session_id and s.held_on = a.held_on
					join household_group g on g.id = s.group_id
					join companion c on c.id = s.companion_id
					where a.household_id = :household and s.status = 'HELD'
					order by s.held_on desc, s.start_time desc
					limit %d
					"""
				.formatted(scope.condition("s.village_code", "s.group_id", "s.companion_id"), MOST))
			.param("household", householdId)
			.params(scope.parameters())
			.query(AttendedSession.class)
			.list();
	}

}
