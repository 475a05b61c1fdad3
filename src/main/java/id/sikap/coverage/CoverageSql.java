package id.sikap.coverage;

/**
 * The parts of the statements behind the figures. Parameters: areaFrom and areaTo, a
 * range of codes; months, their first days; month and lastDay of the first of them.
 */
final class CoverageSql {

	/**
	 * Who serves which group on the last day of each month; a cover before the holder.
	 */
	static final String GROUPS = """
			with months (month, last_day) as (values %s),
			served as (
			  select distinct on (m.month, a.group_id) m.month, a.group_id, a.companion_id
			  from months m
			  join group_assignment a on a.from_day <= m.last_day and (a.to_day is null or a.to_day >= m.last_day)
			  where a.village_code >= :areaFrom and a.village_code < :areaTo
			  order by m.month, a.group_id, a.kind
			),
			group_month as (
			  select m.month, g.id group_id, g.village_code, a.companion_id
			  from months m
			  cross join household_group g
			  left join served a on a.month = m.month and a.group_id = g.id
			  where g.village_code >= :areaFrom and g.village_code < :areaTo
			    and (g.closed_on is null or g.closed_on >= m.last_day)
			    and (a.group_id is not null or exists (select from group_member gm where gm.group_id = g.id
			         and gm.from_day <= m.last_day and (gm.to_day is null or gm.to_day >= m.last_day)))
			),
			""";

	static final String MET_AND_EXCUSED = """
			met as (
			  select s.month, s.group_id from p2k2_month_summary s
			  where s.month in (:months) and s.village_code >= :areaFrom and s.village_code < :areaTo
			  group by s.month, s.group_id having sum(s.sessions) > 0
			),
			excused as (
			  select e.month, e.group_id from group_month_excuse e
			  where e.month in (:months) and e.village_code >= :areaFrom and e.village_code < :areaTo
			    and e.state = 'CONFIRMED'
			)
			""";

	static final String FACTS = """
			, facts (month, key, companions, groups, excused, held, sessions, present, permitted, sick, absent, households) as (
			""";

	static final String GROUP_FACTS = """
			  select g.month, %s, 0, count(*), count(e.group_id), count(m.group_id) filter (where e.group_id is null),
			         0, 0, 0, 0, 0, 0
			  from group_month g
			  left join met m on m.month = g.month and m.group_id = g.group_id
			  left join excused e on e.month = g.month and e.group_id = g.group_id
			  where %s
			  group by 1, 2
			""";

	static final String MARK_FACTS = """
			  union all
			  select s.month, %s, 0, 0, 0, 0, sum(s.sessions), sum(s.present), sum(s.permitted), sum(s.sick), sum(s.absent), 0
			  from p2k2_month_summary s
			  where s.month in (:months) and s.village_code >= :areaFrom and s.village_code < :areaTo and %s
			  group by 1, 2
			""";

	static final String COMPANIONS_IN_SERVICE = """
			  union all
			  select cast(:month as date), %s, count(*), 0, 0, 0, 0, 0, 0, 0, 0, 0
			  from companion c
			  where c.subdistrict_code >= :areaFrom and c.subdistrict_code < :areaTo
			    and c.service_from <= :lastDay and (c.service_to is null or c.service_to >= :lastDay) and %s
			  group by 1, 2
			""";

	static final String COMPANIONS_SERVING = """
			  union all
			  select g.month, %s, count(distinct g.companion_id), 0, 0, 0, 0, 0, 0, 0, 0, 0
			  from group_month g
			  where %s
			  group by 1, 2
			""";

	/** A status that came after the day gives way to the one before it. */
	static final String HOUSEHOLD_FACTS = """
			  union all
			  select cast(:month as date), %s, 0, 0, 0, 0, 0, 0, 0, 0, 0, count(*)
			  from household h
			  %s
			  where h.village_code >= :areaFrom and h.village_code < :areaTo and %s
			    and case when h.status_since <= :lastDay then h.status
			        else (select c.from_status from household_status_change c
			              where c.household_id = h.id and c.on_day > :lastDay order by c.on_day, c.id limit 1)
			        end in ('AKTIF', 'CALON_GRADUASI')
			  group by 1, 2
			""";

	static final String GROUP_OF_HOUSEHOLD = """
			  left join group_member gm on gm.household_id = h.id
			    and gm.from_day <= :lastDay and (gm.to_day is null or gm.to_day >= :lastDay)
			  left join group_month a on a.group_id = gm.group_id
			""";

	static final String SUMS = """
			sum(companions) companions, sum(groups) groups, sum(excused) excused, sum(held) held,
			       sum(sessions) sessions, sum(present) present, sum(permitted) permitted, sum(sick) sick, sum(absent) absent,
			       sum(households) active_households
			""";

	private CoverageSql() {
	}

}
