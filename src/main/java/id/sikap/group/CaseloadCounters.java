package id.sikap.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what lists of lower modules filter and sort by: a family's group of today, and a
 * companion's number of groups and active KPM of today. Whoever changes memberships,
 * assignments or a group's name calls it in the same transaction, after his rows are
 * written. Days pass without anybody writing, so all is looked at again each night and at
 * the start.
 */
@Service
@Transactional
public class CaseloadCounters {

	private static final String PLACE_HOUSEHOLDS = """
			update household h set group_id = t.group_id, group_name = t.name
			from (
			  select h.id, m.group_id, g.name
			  from household h
			  left join group_member m on m.household_id = h.id
			    and m.from_day <= :today and (m.to_day is null or m.to_day >= :today)
			  left join household_group g on g.id = m.group_id
			  where %s
			) t
			where h.id = t.id and (h.group_id, h.group_name) is distinct from (t.group_id, t.name)
			""";

	private static final String COUNT_CASELOADS = """
			update companion c set group_count = t.group_count, active_households = t.active_households
			from (
			  select c.id, count(distinct s.group_id) group_count,
			         count(h.id) filter (where h.status in ('AKTIF', 'CALON_GRADUASI')) active_households
			  from companion c
			  left join group_companion_on(:today) s on s.companion_id = c.id
			  left join household h on h.group_id = s.group_id
			  where %s
			  group by c.id
			) t
			where c.id = t.id and (c.group_count, c.active_households) is distinct from (t.group_count, t.active_households)
			""";

	private static final String COMPANIONS_OF_GROUPS = """
			c.id in (select a.companion_id from group_assignment a where a.group_id in (select unnest(cast(:groups as uuid[]))))
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	CaseloadCounters(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * After a change of the groups' members, names or assignments.
	 */
	public void refresh(Collection<UUID> groupIds) {
		if (groupIds.isEmpty()) {
			return;
		}
		// one parameter, since an import may name more groups than a statement can have
		// of them; and unnested, since a cast in a
		// condition is done anew for each row
		String ids = groupIds.stream().distinct().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
		Map<String, Object> groups = Map.of("groups", ids, "today", LocalDate.now(this.clock));
		// a union: of two conditions with an "or" between them, the second is looked up
		// anew for each of a regency's families
		this.jdbc
			.sql(PLACE_HOUSEHOLDS.formatted(
					"""
							h.id in (
							  select o.id from household o where o.group_id in (select unnest(cast(:groups as uuid[])))
							  union select e.household_id from group_member e where e.group_id in (select unnest(cast(:groups as uuid[])))
							)
							"""))
			.params(groups)
			.update();
		// whoever changes another group of the same companion waits here, and then counts
		// what this transaction has written
		this.jdbc.sql("select c.id from companion c where " + COMPANIONS_OF_GROUPS + " order by c.id for no key update")
			.params(groups)
			.query(UUID.class)
			.list();
		this.jdbc.sql(COUNT_CASELOADS.formatted(COMPANIONS_OF_GROUPS)).params(groups).update();
	}

	/** After a change of one companion's assignments that leaves no trace in a group. */
	void recount(Collection<UUID> companionIds) {
		if (!companionIds.isEmpty()) {
			this.jdbc.sql(COUNT_CASELOADS.formatted("c.id in (:companions)"))
				.param("companions", Set.copyOf(companionIds))
				.param("today", LocalDate.now(this.clock))
				.update();
		}
	}

	/** Everything, as it is today. */
	@EventListener(ApplicationReadyEvent.class)
	@Scheduled(cron = "0 1 0 * * *", zone = "${sikap.zone:Asia/Jakarta}")
	public void refreshAll() {
		LocalDate today = LocalDate.now(this.clock);
		this.jdbc.sql(PLACE_HOUSEHOLDS.formatted("true")).param("today", today).update();
		this.jdbc.sql(COUNT_CASELOADS.formatted("true")).param("today", today).update();
	}

}
