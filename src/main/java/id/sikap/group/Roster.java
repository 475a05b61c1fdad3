package id.sikap.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was in a group on a day. Callers have admitted the group to the reader's scope.
 */
@Service
@Transactional(readOnly = true)
public class Roster {

	private final JdbcClient jdbc;

	Roster(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The members on the day: the ketua first, then by name. */
	public List<RosterEntry> of(UUID groupId, LocalDate day) {
		return this.jdbc
			.sql("""
					select m.household_id, h.head_name, h.id is not distinct from g.head_household_id is_head, m.from_day
					from group_member m join household h on h.id = m.household_id join household_group g on g.id = m.group_id
					where m.group_id = :group and m.from_day <= :day and (m.to_day is null or m.to_day >= :day)
					order by is_head desc, h.head_name, h.id
					""")
			.param("group", groupId)
			.param("day", day)
			.query(RosterEntry.class)
			.list();
	}

	/** Every family that is or ever was in the group. */
	public Set<UUID> everMembers(UUID groupId) {
		return this.jdbc.sql("select household_id from group_member where group_id = :group")
			.param("group", groupId)
			.query(UUID.class)
			.set();
	}

}
