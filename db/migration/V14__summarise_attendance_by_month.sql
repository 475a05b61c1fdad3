-- Marks are counted once, when they are written: dashboards and reports read these rows, never the marks, so that the
-- cost of a page does not grow with the months stored. The triggers add differences in the transaction of the change.
create table p2k2_month_summary (
  month        date not null,
  group_id     uuid not null references household_group,
  companion_id uuid not null references companion,
  regency_code text collate "C" not null,
  village_code text collate "C" not null,
  sessions     integer not null default 0,
  present      integer not null default 0,
  permitted    integer not null default 0,
  sick         integer not null default 0,
  absent       integer not null default 0,
  primary key (month, group_id, companion_id)
);

create index p2k2_month_summary_village on p2k2_month_summary (village_code, month);
create index p2k2_month_summary_regency on p2k2_month_summary (regency_code, month);
create index p2k2_month_summary_companion on p2k2_month_summary (companion_id, month);

revoke insert, update, delete on p2k2_month_summary from "${appRole}";

create function add_changed_marks() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  sign integer := case tg_op when 'INSERT' then 1 else -1 end;
begin
  insert into p2k2_month_summary as s (month, group_id, companion_id, regency_code, village_code, present, permitted, sick, absent)
  select p.month, p.group_id, p.companion_id, p.regency_code, p.village_code,
         sign * count(*) filter (where m.mark = 'PRESENT'), sign * count(*) filter (where m.mark = 'PERMITTED'),
         sign * count(*) filter (where m.mark = 'SICK'), sign * count(*) filter (where m.mark = 'ABSENT')
  from marks m join p2k2_session p on p.id = m.session_id
  where p.counted
  group by 1, 2, 3, 4, 5
  order by 1, 2, 3
  on conflict (month, group_id, companion_id) do update set
    present = s.present + excluded.present, permitted = s.permitted + excluded.permitted,
    sick = s.sick + excluded.sick, absent = s.absent + excluded.absent;
  return null;
end
$$;

create trigger attendance_added after insert on attendance referencing new table as marks
  for each statement execute function add_changed_marks();
create trigger attendance_removed after delete on attendance referencing old table as marks
  for each statement execute function add_changed_marks();

create function refuse_changed_marks() returns trigger language plpgsql as $$
begin
  if new.mark <> old.mark or new.household_id <> old.household_id or new.session_id <> old.session_id then
    raise exception 'a mark is replaced (delete, insert), never updated';
  end if;
  return new;
end
$$;

create trigger attendance_mark_fixed before update on attendance
  for each row execute function refuse_changed_marks();

-- Sessions are counted when they are written. A session that starts or stops to count, or moves to another day, takes its
-- marks with it.
create function count_new_sessions() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into p2k2_month_summary as s (month, group_id, companion_id, regency_code, village_code, sessions)
  select n.month, n.group_id, n.companion_id, n.regency_code, n.village_code, count(*)
  from new_rows n
  where n.counted
  group by 1, 2, 3, 4, 5
  order by 1, 2, 3
  on conflict (month, group_id, companion_id) do update set sessions = s.sessions + excluded.sessions;
  return null;
end
$$;

create function move_counted_sessions() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into p2k2_month_summary as s (month, group_id, companion_id, regency_code, village_code, sessions, present, permitted, sick, absent)
  select c.month, c.group_id, c.companion_id, c.regency_code, c.village_code, sum(c.sign),
         sum(c.sign * t.present), sum(c.sign * t.permitted), sum(c.sign * t.sick), sum(c.sign * t.absent)
  from (
    select -1 sign, o.id, o.month, o.group_id, o.companion_id, o.regency_code, o.village_code
    from old_rows o join new_rows n using (id)
    where o.counted and (o.counted, o.month, o.group_id, o.companion_id) <> (n.counted, n.month, n.group_id, n.companion_id)
    union all
    select 1, n.id, n.month, n.group_id, n.companion_id, n.regency_code, n.village_code
    from old_rows o join new_rows n using (id)
    where n.counted and (o.counted, o.month, o.group_id, o.companion_id) <> (n.counted, n.month, n.group_id, n.companion_id)
  ) c
  cross join lateral (
    select count(*) filter (where a.mark = 'PRESENT') present, count(*) filter (where a.mark = 'PERMITTED') permitted,
           count(*) filter (where a.mark = 'SICK') sick, count(*) filter (where a.mark = 'ABSENT') absent
    from attendance a where a.session_id = c.id) t
  group by 1, 2, 3, 4, 5
  order by 1, 2, 3
  on conflict (month, group_id, companion_id) do update set
    sessions = s.sessions + excluded.sessions, present = s.present + excluded.present,
    permitted = s.permitted + excluded.permitted, sick = s.sick + excluded.sick, absent = s.absent + excluded.absent;
  return null;
end
$$;

create trigger p2k2_session_added after insert on p2k2_session referencing new table as new_rows
  for each statement execute function count_new_sessions();
create trigger p2k2_session_moved after update on p2k2_session referencing old table as old_rows new table as new_rows
  for each statement execute function move_counted_sessions();

-- a session is cancelled, never deleted: its marks would stay in the sums
revoke delete on p2k2_session from "${appRole}";
