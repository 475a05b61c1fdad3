package id.sikap.logbook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RosterRepository {

	/** How far back the page looks for when a family came last. */
	private static final int MONTHS_BACK = 12;

	private final JdbcClient jdbc;

	RosterRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Names of those of the families that are or ever were in the group. */
	Map<UUID, String> namesOfEverMembers(Collection<UUID> households, UUID groupId) {
		Map<UUID, String> names = new HashMap<>();
		if (!households.isEmpty()) {
			this.jdbc.sql("""
					select h.id, h.head_name from household h
					where h.id in (:households)
					  and exists (select from group_member m where m.household_id = h.id and m.group_id = :group)
					""").param("households", households).param("group", groupId).query((row) -> {
				names.put(row.getObject("id", UUID.class), row.getString("head_name"));
			});
		}
		return names;
	}

	/**
	 * Of the families whose last two marks are not Hadir, the month after they came last,
	 * or the first month that was looked at.
	 */
	Map<UUID, YearMonth> absentSince(Collection<UUID> households, LocalDate day) {
		Map<UUID, YearMonth> months = new HashMap<>();
		if (!households.isEmpty()) {
			this.jdbc
				.sql("""
						select a.household_id, max(a.held_on) filter (where a.mark = 'PRESENT') last_present, min(a.held_on) first_mark
						from attendance a join p2k2_session s on s.id = a.session_id and s.held_on = a.held_on
						where a.household_id in (:households) and a.held_on < :day and a.held_on >= :from and s.counted
						group by a.household_id
						having 'PRESENT' <> all (trim_array(array_agg(a.mark order by a.held_on desc), greatest(count(*)::integer - 2, 0)))
						   and count(*) >= 2
						""")
				.param("households", households)
				.param("day", day)
				.param("from", day.minusMonths(MONTHS_BACK))
				.query((row) -> {
					LocalDate present = row.getObject("last_present", LocalDate.class);
					months.put(row.getObject("household_id", UUID.class),
							(present != null) ? YearMonth.from(present).plusMonths(1)
									: YearMonth.from(row.getObject("first_mark", LocalDate.class)));
				});
		}
		return months;
	}

	/** How many counted sessions each group has in the month; none is not in it. */
	Map<UUID, Integer> sessionsOfMonth(Collection<UUID> groups, YearMonth month) {
		Map<UUID, Integer> sessions = new HashMap<>();
		if (!groups.isEmpty()) {
			this.jdbc.sql("""
					select group_id, sum(sessions) sessions from p2k2_month_summary
					where month = :month and group_id in (:groups) group by group_id
					""").param("month", month.atDay(1)).param("groups", groups).query((row) -> {
				sessions.put(row.getObject("group_id", UUID.class), row.getInt("sessions"));
			});
		}
		return sessions;
	}

	String companionName(UUID companionId) {
		return this.jdbc.sql("select name from companion where id = :id")
			.param("id", companionId)
			.query(String.class)
			.single();
	}

}
