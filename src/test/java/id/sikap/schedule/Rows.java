package id.sikap.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import id.sikap.account.SignedInAccount;
import id.sikap.support.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rows of plans, sessions and excuses, straight into the tables.
 */
@Component
public class Rows {

	private final JdbcClient jdbc;

	Rows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public UUID plan(UUID group, LocalDate day) {
		UUID id = Ids.next();
		this.jdbc.sql("""
				insert into p2k2_plan (id, regency_code, village_code, group_id, month, planned_on, start_time, place)
				select :id, regency_code, village_code, id, :month, :day, '09:00', 'Balai desa' from household_group
				where id = :group
				""")
			.param("id", id)
			.param("group", group)
			.param("month", day.withDayOfMonth(1))
			.param("day", day)
			.update();
		return id;
	}

	/** A session that counts, led by a companion, without marks. */
	public UUID session(UUID group, UUID companion, LocalDate day) {
		UUID id = Ids.next();
		this.jdbc
			.sql("""
					insert into p2k2_session (id, regency_code, village_code, group_id, companion_id, held_on, start_time,
					  end_time, place, activity_name, siks_category, recorded_at)
					select :id, regency_code, village_code, id, :companion, :day, '09:00', '11:00', 'Balai desa', 'P2K2', 'P2K2 adaptif', now()
					from household_group where id = :group
					""")
			.param("id", id)
			.param("group", group)
			.param("companion", companion)
			.param("day", day)
			.update();
		return id;
	}

	/**
	 * Marks of the first members of a session's group: so many present, the next absent.
	 */
	public void marks(UUID session, int present, int absent) {
		this.jdbc
			.sql("""
					insert into attendance (held_on, session_id, household_id, regency_code, mark)
					select s.held_on, s.id, m.household_id, s.regency_code, case when m.n <= :present then 'PRESENT' else 'ABSENT' end
					from p2k2_session s
					join (select group_id, household_id, row_number() over (partition by group_id order by household_id) n
					      from group_member) m on m.group_id = s.group_id and m.n <= :all
					where s.id = :session
					""")
			.param("session", session)
			.param("present", present)
			.param("all", present + absent)
			.update();
	}

	public UUID excuse(UUID group, YearMonth month, SignedInAccount requestedBy, SignedInAccount confirmedBy) {
		UUID id = Ids.next();
		this.jdbc
			.sql("""
					insert into group_month_excuse (id, regency_code, village_code, group_id, month, reason, note, requested_by,
					  requested_at, state, decided_by, decided_at)
					select :id, regency_code, village_code, id, :month, 'LEAVE', 'cuti', :by, now(), :state, cast(:decider as uuid),
					  now()
					from household_group where id = :group
					""")
			.param("id", id)
			.param("group", group)
			.param("month", month.atDay(1))
			.param("by", requestedBy.id())
			.param("state", (confirmedBy != null) ? "CONFIRMED" : "REQUESTED")
			.param("decider", (confirmedBy != null) ? confirmedBy.id() : null)
			.update();
		return id;
	}

}
