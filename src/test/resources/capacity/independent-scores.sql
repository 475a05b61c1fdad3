-- The scores of one regency and month, worked out once more from the records alone: plain SQL that shares nothing with the code.
-- Parameters: regency, first, last (days of the month), zone.
with
served as ( -- who serves which group on the last day: a cover stands in for the holder
  select g.id grp, g.village_code village,
         coalesce(max(a.companion_id::text) filter (where a.kind = 'COVER'), max(a.companion_id::text) filter (where a.kind = 'HOLDER')) companion
  from household_group g join group_assignment a on a.group_id = g.id
  where g.regency_code = :regency and :last between a.from_day and coalesce(a.to_day, :last) and coalesce(g.closed_on, :last) >= :last
  group by g.id
),
staff as (
  select id::text companion, subdistrict_code kecamatan from companion
  where regency_code = :regency and :last between service_from and coalesce(service_to, :last)
),
family as ( -- what the last change up to the day made of each family
  select h.id, h.village_code village, h.nik_valid,
         (select c.to_status from household_status_change c where c.household_id = h.id and c.on_day <= :last
          order by c.on_day desc, c.id desc limit 1) status
  from household h where h.regency_code = :regency
),
active as (select * from family where status in ('AKTIF', 'CALON_GRADUASI')),
load as (
  select s.companion, s.village, count(*) n from served s
  join group_member m on m.group_id = s.grp and :last between m.from_day and coalesce(m.to_day, :last)
  join active f on f.id = m.household_id
  group by 1, 2
),
met as (
  select id, group_id grp, held_on, end_time, recorded_at, finished_at from p2k2_session
  where regency_code = :regency and held_on between :first and :last and status = 'HELD' and double_state <> 'POSSIBLE'
),
led as ( -- by whom the group was served on the day
  select m.*, (select a.companion_id::text from group_assignment a
               where a.group_id = m.grp and m.held_on between a.from_day and coalesce(a.to_day, m.held_on)
               order by (a.kind = 'COVER') desc limit 1) companion
  from met m
),
sheet as (
  select unit, period, indicator, score, state in ('VERIFIED', 'LOCKED') verified
  from assessment a left join assessment_score s on s.assessment_id = a.id
  where a.regency_code = :regency
),
verified as (select distinct unit from sheet where period = :first and verified),
quarter as (select date_trunc('quarter', cast(:first as timestamp))::date q),
judged as (
  select unit, indicator, score from sheet where period = :first and verified and left(indicator, 1) = 'I'
  union all -- a team's newest answer of at most three months before
  (select distinct on (unit, indicator) unit, indicator, score from sheet
   where verified and left(indicator, 1) = 'O' and unit in (select unit from verified)
     and period between cast(:first as date) - interval '3 months' and :first and (score is not null or period = :first)
   order by unit, indicator, period desc)
  union all
  select s.unit, s.indicator, s.score from sheet s, quarter
  where left(s.indicator, 1) = 'L' and s.verified
    and s.period = case when exists (select from sheet r where r.unit = s.unit and r.period = q and r.verified) then q
                        else (q - interval '3 months')::date end
),
i2 as (
  select s.companion, 100.0 * count(*) filter (where exists (select from met where met.grp = s.grp)) / count(*) v from served s
  where not exists (select from group_month_excuse e where e.group_id = s.grp and e.month = :first and e.state = 'CONFIRMED')
  group by 1
),
i3 as (
  select l.companion, 100.0 * count(*) filter (where a.mark = 'PRESENT') / count(*) v
  from led l join attendance a on a.session_id = l.id group by 1
),
i4 as (
  select s.companion, (select v.submitted_on - (cast(:first as date) + 4)
                       from monthly_report r join monthly_report_version v on v.report_id = r.id and v.state = 'ACCEPTED'
                       where r.companion_id::text = s.companion and r.month = cast(:first as date) - interval '1 month'
                         and v.submitted_on <= :last) v
  from staff s join companion c on c.id::text = s.companion and c.service_from < :first
),
i7 as (
  select companion, avg(share) v from (
    select companion, 100.0 * avg((not exists (
             select from group_member g where g.group_id = l.grp and l.held_on between g.from_day and coalesce(g.to_day, l.held_on)
               and not exists (select from attendance a where a.session_id = l.id and a.household_id = g.household_id)))::int) share
    from led l group by 1
    union all
    select companion, 100.0 * avg((exists (select from p2k2_photo p where p.session_id = l.id))::int) from led l group by 1
    union all
    select companion, 100.0 * avg((coalesce(finished_at, recorded_at) - (held_on + end_time) at time zone :zone <= interval '48 hours')::int) from led group by 1
    union all
    select s.companion, 100.0 * avg(f.nik_valid::int) from served s
    join group_member m on m.group_id = s.grp and :last between m.from_day and coalesce(m.to_day, :last)
    join active f on f.id = m.household_id group by 1
  ) shares group by 1
),
took_part as (
  select p.companion_id::text companion, t.id, (
           select sum(t.day_hours[1 + day - t.starts_on]) from unnest(p.attended_days) day) hours
  from training t join training_participant p on p.training_id = t.id
  where t.cancelled_at is null and p.state = 'ATTENDED'
    and t.ends_on <= :last and t.ends_on > (cast(:last as date) + 1 - interval '12 months')::date - 1
),
i8 as (
  select s.companion, coalesce((select sum(hours) from took_part p where p.companion = s.companion), 0) v,
         exists (select from training_participant p join training t on t.id = p.training_id and t.cancelled_at is null
                 where p.companion_id::text = s.companion and p.state = 'ATTENDED' and p.certificate_from <= :last
                   and coalesce(p.certificate_to, :last) >= :last) certified
  from staff s
),
o2 as (
  select kecamatan, 100.0 * avg((exists (select from supervision v where v.companion_id::text = s.companion
           and v.held_on between :first and :last and v.withdrawn_at is null))::int) v
  from staff s group by 1
),
o3 as (
  select kecamatan, (select count(*) from active f where left(f.village, 8) = s.kecamatan)::numeric / count(*) v from staff s group by 1
),
o5 as (
  select kecamatan, 100.0 * avg((exists (select from took_part p where p.companion = s.companion))::int) v from staff s group by 1
),
l5 as (
  select f.village, 100.0 * avg((k.holder = 'OTHER')::int) v from active f
  join lateral (select holder from household_card_check c where c.household_id = f.id and c.checked_on <= :last
                order by c.checked_on desc limit 1) k on k.holder <> 'UNKNOWN'
  group by 1
),
measured as (
  select companion unit, 'I2' indicator, case when v < 50 then 1 when v < 70 then 2 when v < 85 then 3 when v < 95 then 4 else 5 end score from i2
  union all select companion, 'I3', case when v < 50 then 1 when v < 65 then 2 when v < 80 then 3 when v < 90 then 4 else 5 end from i3
  union all select companion, 'I4', case when v is null then 1 when v > 10 then 2 when v > 3 then 3 when v > 0 then 4 else 5 end from i4
  union all select companion, 'I7', case when v < 60 then 1 when v < 75 then 2 when v < 85 then 3 when v < 95 then 4 else 5 end from i7
  union all select companion, 'I8', case when v = 0 then 1 when v < 10 then 2 when v < 20 then 3 when not certified then 4 else 5 end from i8
  union all select kecamatan, 'O2', case when v = 0 then 1 when v < 25 then 2 when v < 50 then 3 when v < 80 then 4 else 5 end from o2
  union all select kecamatan, 'O3', case when v > 450 then 1 when v > 400 then 2 when v > 350 then 3 when v > 300 then 4 else 5 end from o3
  union all select kecamatan, 'O5', case when v < 20 then 1 when v < 40 then 2 when v < 60 then 3 when v < 80 then 4 else 5 end from o5
  union all select village, 'L5', case when v > 50 then 1 when v > 20 then 2 when v >= 5 then 3 when v > 0 then 4 else 5 end from l5
),
capped as ( -- confirmed barriers that are themselves the evidence
  select b.area_code unit, k.indicator from barrier b
  join barrier_type t on t.id = b.type_id
  join (values ('H4a', 'O2', 1, 'SUBDISTRICT'), ('H1b', 'O4', 3, 'SUBDISTRICT'), ('H6a', 'O4', 3, 'SUBDISTRICT'),
               ('HL2', 'L3', 3, 'VILLAGE'), ('HL5', 'L5', 1, 'VILLAGE')) k (code, indicator, severity, scope)
    on k.code = t.code and k.scope = b.scope and b.severity >= k.severity
  join barrier_state s on s.barrier_id = b.id and :last between s.from_day and coalesce(s.to_day, :last) and s.state in ('NEW', 'IN_PROGRESS')
  where b.regency_code = :regency and b.confirmed_by is not null
),
unit as (
  select companion unit, kecamatan from staff union all select distinct kecamatan, kecamatan from staff
  union all select distinct village, left(village, 8) from active
),
scored as (
  select u.unit, s.indicator, case when exists (select from capped c where c.unit = u.unit and c.indicator = s.indicator) then least(s.score, 2) else s.score end score
  from unit u join (
    select m.unit, m.indicator, coalesce(o.score, m.score) score from measured m
    left join capacity_override o on o.unit = m.unit and o.indicator = m.indicator and o.month = :first
    union all select unit, indicator, score from judged where score is not null
  ) s on s.unit = u.unit
  where length(u.unit) = 13 or u.unit in (select unit from verified)
),
-- levels of units: the mean of what is scored, where that is 60 % of the level at least
size (level, prefix, n) as (values ('INDIVIDUAL', 'I', 8), ('WILLINGNESS', 'W', 4), ('COMPETENCE', 'C', 4), ('ORGANISATIONAL', 'O', 6), ('SOCIAL_SYSTEM', 'L', 5)),
own as (
  select u.unit, u.kecamatan, z.level, round(avg(s.score), 10) score
  from unit u cross join size z
  join scored s on s.unit = u.unit and case z.prefix when 'W' then s.indicator in ('I1', 'I2', 'I3', 'I4')
                                                   when 'C' then s.indicator in ('I5', 'I6', 'I7', 'I8')
                                                   else left(s.indicator, 1) = z.prefix end
  group by u.unit, u.kecamatan, z.level, z.n having count(*) >= 0.6 * z.n
),
village_load as (select village, count(*) n from active group by 1),
surround as (
  select s.companion unit, 'ORGANISATIONAL' level, o.score from staff s join own o on o.unit = s.kecamatan and o.level = 'ORGANISATIONAL'
  union all
  select s.companion, 'SOCIAL_SYSTEM', round(sum(l.n * o.score) / sum(l.n), 10)
  from staff s join load l on l.companion = s.companion join own o on o.unit = l.village and o.level = 'SOCIAL_SYSTEM' group by 1
),
area as (
  select a.area unit, o.level, round(avg(o.score), 10) score from own o
  join staff s on s.companion = o.unit cross join lateral (values (s.kecamatan), (:regency)) a (area)
  where o.level in ('INDIVIDUAL', 'WILLINGNESS', 'COMPETENCE') group by 1, 2
  union all
  select a.area, 'SOCIAL_SYSTEM', round(sum(v.n * o.score) / sum(v.n), 10)
  from own o join village_load v on v.village = o.unit cross join lateral (values (left(v.village, 8)), (:regency)) a (area)
  where o.level = 'SOCIAL_SYSTEM' group by 1
  union all
  select :regency, 'ORGANISATIONAL', round(sum(o.score * n.n) / sum(n.n), 10)
  from own o join (select kecamatan, count(*) n from staff group by 1) n on n.kecamatan = o.unit where o.level = 'ORGANISATIONAL'
  having count(*) > 0
),
levels as (
  select unit, level, score from own union all select unit, level, score from surround union all select unit, level, score from area
)
select unit, level measure, score from levels
union all
select unit, 'COMPOSITE', round(sum(score * case level when 'INDIVIDUAL' then 0.5 when 'ORGANISATIONAL' then 0.3 else 0.2 end), 10)
from levels where level in ('INDIVIDUAL', 'ORGANISATIONAL', 'SOCIAL_SYSTEM') group by unit having count(*) = 3
union all
select unit, indicator, score from scored
