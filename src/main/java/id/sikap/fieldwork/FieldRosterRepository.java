package id.sikap.fieldwork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.fieldwork.FieldRoster.Former;
import id.sikap.fieldwork.FieldRoster.Member;
import id.sikap.fieldwork.FieldRoster.Month;
import id.sikap.fieldwork.FieldRoster.Session;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * One statement a kind, however many groups there are.
 */
@Repository
class FieldRosterRepository {

	/**
	 * How long a phone shows who has left, so that marks of the days before can be given.
	 */
	private static final int FORMER_DAYS = 60;

	record GroupRow(UUID id, String name, String villageCode, String meetingPlace, Integer usualDay) {
	}

	private final JdbcClient jdbc;

	FieldRosterRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	String companionName(UUID companionId) {
		return this.jdbc.sql("select name from companion where id = :id")
			.param("id", companionId)
			.query(String.class)
			.single();
	}

	/** Those that can meet on the day or could since. */
	List<GroupRow> groups(Collection<UUID> groups, LocalDate since) {
		return groups.isEmpty() ? List.of() : this.jdbc.sql("""
				select id, name, village_code, meeting_place, usual_day from household_group
				where id in (:groups) and (closed_on is null or closed_on >= :since)
				order by village_code, name, id
				""").param("groups", groups).param("since", since).query(GroupRow.class).list();
	}

	Map<UUID, List<Member>> members(Collection<UUID> groups, LocalDate today) {
		return byGroup(groups,
				"""
						select m.group_id, m.household_id id, h.head_name, h.id is not distinct from g.head_household_id is_head, m.from_day
						from group_member m join household h on h.id = m.household_id join household_group g on g.id = m.group_id
						where m.group_id in (:groups) and m.from_day <= :today and (m.to_day is null or m.to_day >= :today)
						order by is_head desc, h.head_name, h.id
						""",
				Map.of("today", today), (row) -> new Member(id(row), row.getString("head_name"),
						row.getBoolean("is_head"), row.getObject("from_day", LocalDate.class)));
	}

	Map<UUID, List<Former>> former(Collection<UUID> groups, LocalDate today) {
		return byGroup(groups,
				"""
						select m.group_id, m.household_id id, h.head_name, max(m.to_day) to_day
						from group_member m join household h on h.id = m.household_id
						where m.group_id in (:groups) and m.to_day < :today and m.to_day >= :since
						  and not exists (select from group_member n where n.group_id = m.group_id and n.household_id = m.household_id
						                  and n.from_day <= :today and (n.to_day is null or n.to_day >= :today))
						group by m.group_id, m.household_id, h.head_name
						order by h.head_name, id
						""",
				Map.of("today", today, "since", today.minusDays(FORMER_DAYS)),
				(row) -> new Former(id(row), row.getString("head_name"), row.getObject("to_day", LocalDate.class)));
	}

	/** Each group has every month asked for. */
	Map<UUID, List<Month>> months(Collection<UUID> groups, List<YearMonth> months, LocalDate today) {
		return byGroup(groups, """
				select g.id group_id, m.month, p.planned_on, p.start_time, p.topic_id, case
				    when exists (select from p2k2_month_summary s
				                 where s.month = m.month and s.group_id = g.id and s.sessions > 0) then 'HELD'
				    when exists (select from group_month_excuse e
				                 where e.month = m.month and e.group_id = g.id and e.state = 'CONFIRMED') then 'EXCUSED'
				    when p.planned_on >= :today then 'PLANNED' else 'MISSING' end state
				from household_group g cross join unnest(:months::date[]) m (month)
				left join p2k2_plan p on p.group_id = g.id and p.month = m.month
				where g.id in (:groups) order by m.month desc
				""", Map.of("today", today, "months",
				months.stream().map((one) -> one.atDay(1).toString()).toArray(String[]::new)), (row) -> {
					UUID topic = row.getObject("topic_id", UUID.class);
					return new Month(YearMonth.from(row.getObject("month", LocalDate.class)), row.getString("state"),
							row.getObject("planned_on", LocalDate.class), row.getObject("start_time", LocalTime.class),
							(topic == null) ? List.of() : List.of(topic));
				});
	}

	Map<UUID, List<Session>> sessions(Collection<UUID> groups, LocalDate since) {
		return byGroup(groups,
				"""
						select group_id, id, version, held_on, activity_name, late,
						       case when status = 'CANCELLED' then 'CANCELLED' when double_state = 'POSSIBLE' then 'DOUBLE' else 'HELD' end state
						from p2k2_session where group_id in (:groups) and held_on >= :since
						order by held_on desc, id
						""",
				Map.of("since", since),
				(row) -> new Session(id(row), row.getInt("version"), row.getObject("held_on", LocalDate.class),
						row.getString("activity_name"), row.getString("state"), row.getBoolean("late")));
	}

	private interface Reading<T> {

		T of(ResultSet row) throws SQLException;

	}

	private <T> Map<UUID, List<T>> byGroup(Collection<UUID> groups, String sql, Map<String, ?> parameters,
			Reading<T> reading) {
		Map<UUID, List<T>> found = new HashMap<>();
		if (!groups.isEmpty()) {
			this.jdbc.sql(sql).params(parameters).param("groups", groups).query((row) -> {
				found.computeIfAbsent(row.getObject("group_id", UUID.class), (id) -> new ArrayList<>())
					.add(reading.of(row));
			});
		}
		return found;
	}

	private static UUID id(ResultSet row) throws SQLException {
		return row.getObject("id", UUID.class);
	}

}
