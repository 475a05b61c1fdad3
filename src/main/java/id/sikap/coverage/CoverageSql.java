package id.sikap.coverage;

/**
 * The parts of the statements behind the figures. Parameters: areaFrom and areaTo, a
 * range of codes; months, their first days; month and lastDay of the first of them.
 */
final class CoverageSql {

	/**
	 * Who serves which group on the last day of each month; a cover before the holder.
	 * The database keeps one of each kind a day, so nothing has to be sorted to find him.
	 */
	static final String GROUPS = """
			with months (month, last_day) as (values %s),
			served as (
			  select m.month, a.group_id, a.companion_id, a.kind from months m
			  join group_assignment a on a.from_day <= m.last_day and (a.to_day is null or a.to_day >= m.last_day)
			  where a.village_code >= :areaFrom and a.village_code < :areaTo
			),
			group_month as (
			  select m.month, g.id group_id, g.village_code, coalesce(c.companion_id, h.companion_id) companion_id
			  from months m
			  cross join household_group g
			  left join served h on h.month = m.month and h.group_id = g.id and h.kind = 'HOLDER'
			  left join served c on c.month = m.month and c.group_id = g.id and c.kind = 'COVER'
			  where g.village_code >= :areaFrom and g.village_code < :areaTo
			    and (g.closed_on is null or g.closed_on >= m.last_day)
			    and (h.group_id is not null or c.group_id is not null
			      or exists (select from group_member gm where gm.group_id = g.id
			         and gm.from_day <= m.last_day and (gm.to_day is null or gm.to_day >= m.last_day)))
			),
			""";

	/** A group that two companions led in a month stands in it twice. */
	static final String MET_AND_EXCUSED = """
			met as (
			  select s.month, s.group_id from p2k2_month_summary s
			  where s.month in (:months) and s.village_code >= :areaFrom and s.village_code < :areaTo and s.sessions > 0
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
			  select g.month, %s, 0, count(*), count(e.group_id), 0, 0, 0, 0, 0, 0, 0
			  from group_month g
			  left join excused e on e.month = g.month and e.group_id = g.group_id
			  where %s
			  group by 1, 2
			""";

	static final String HELD_FACTS = """
			  union all
			  select g.month, %s, 0, 0, 0, count(*), 0, 0, 0, 0, 0, 0
			  from group_month g
			  where %s
			    and exists (select from met m where m.month = g.month and m.group_id = g.group_id)
			    and not exists (select from excused e where e.month = g.month and e.group_id = g.group_id)
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

	/**
	 * A status that came after the day gives way to the one before it. Two plain parts,
	 * whose size the planner knows from its statistics.
	 */
	private static final String ACTIVE = """
			h.village_code >= :areaFrom and h.village_code < :areaTo and %s
			    and ((h.status_since <= :lastDay and h.status in ('AKTIF', 'CALON_GRADUASI'))
			      or (h.status_since > :lastDay and h.id in (
			        select b.household_id from (
			          select distinct on (c.household_id) c.household_id, c.from_status from household_status_change c
			          where c.on_day > :lastDay and c.village_code >= :areaFrom and c.village_code < :areaTo
			          order by c.household_id, c.on_day, c.id
			        ) b where b.from_status in ('AKTIF', 'CALON_GRADUASI'))))
			""";

	/**
	 * The families of today, whom an index counts by village without their rows, put
	 * right by what has changed since the day.
	 */
	static final String HOUSEHOLDS_OF_AREAS = """
			  union all
			  select cast(:month as date), %s, 0, 0, 0, 0, 0, 0, 0, 0, 0, sum(h.households)
			  from (
			    select h.village_code, count(*) households from household h
			    where h.village_code >= :areaFrom and h.village_code < :areaTo
			      and h.status in ('AKTIF', 'CALON_GRADUASI')
			    group by h.village_code
			    union all
			    select h.village_code, sum(case when b.from_status in ('AKTIF', 'CALON_GRADUASI') then 1 else 0 end
			        - case when h.status in ('AKTIF', 'CALON_GRADUASI') then 1 else 0 end)
			    from (
			      select distinct on (c.household_id) c.household_id, c.from_status from household_status_change c
			      where c.on_day > :lastDay
			      order by c.household_id, c.on_day, c.id
			    ) b
			    join household h on h.id = b.household_id
			    where h.village_code >= :areaFrom and h.village_code < :areaTo
			    group by h.village_code
			  ) h
			  group by 1, 2
			""";

	static final String HOUSEHOLDS_OF_GROUPS = """
			  union all
			  select cast(:month as date), %s, 0, 0, 0, 0, 0, 0, 0, 0, 0, count(*)
			  from household h
			  left join group_member gm on gm.household_id = h.id
			    and gm.from_day <= :lastDay and (gm.to_day is null or gm.to_day >= :lastDay)
			  left join group_month a on a.group_id = gm.group_id
			""" + "where " + ACTIVE + """
			  group by 1, 2
			""";

	static final String SUMS = """
			sum(companions) companions, sum(groups) groups, sum(excused) excused, sum(held) held,
			       sum(sessions) sessions, sum(present) present, sum(permitted) permitted, sum(sick) sick, sum(absent) absent,
			       sum(households) active_households
			""";

	private CoverageSql() {
	}

}
