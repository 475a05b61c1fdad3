-- Kelompok. The companion's caseload is never stored: it is what the dated rows below say for a day.
create table household_group (
  id              uuid primary key,
  regency_code    text collate "C" not null references area,
  village_code    text collate "C" not null references area,
  name            text not null,
  -- lower case, single spaces, without "kelompok"/"klp": what an imported sheet is matched by
  normalised_name text not null,
  head_household_id uuid references household,
  meeting_place   text,
  -- 1 = Monday .. 7 = Sunday
  usual_day       smallint check (usual_day between 1 and 7),
  usual_time      time,
  closed_on       date,
  version         integer not null default 0,
  unique (village_code, normalised_name)
);

create index household_group_regency on household_group (regency_code, village_code);

create table group_member (
  id           uuid primary key,
  group_id     uuid not null references household_group,
  household_id uuid not null references household,
  village_code text collate "C" not null,
  from_day     date not null,
  to_day       date,
  -- why the family left, where somebody said so
  end_reason   text,
  check (to_day >= from_day),
  -- a family is in one group on any day
  constraint household_in_one_group exclude using gist (household_id with =, daterange(from_day, to_day, '[]') with &&)
);

create index group_member_group on group_member (group_id, from_day);

create table group_assignment (
  id           uuid primary key,
  group_id     uuid not null references household_group,
  companion_id uuid not null references companion,
  village_code text collate "C" not null,
  kind         text not null check (kind in ('HOLDER', 'COVER')),
  from_day     date not null,
  to_day       date,
  reason       text,
  check (to_day >= from_day),
  check (kind = 'HOLDER' or to_day is not null),
  -- one holder on any day, and one cover at most, who displaces the holder for its dates
  constraint one_companion_of_a_kind exclude using gist
    (group_id with =, kind with =, daterange(from_day, to_day, '[]') with &&)
);

create index group_assignment_group on group_assignment (group_id, from_day);
create index group_assignment_companion on group_assignment (companion_id, from_day);

-- Who serves which group on a day.
create function group_companion_on(day date) returns table (group_id uuid, companion_id uuid) language sql stable as $$
  select distinct on (a.group_id) a.group_id, a.companion_id
  from group_assignment a
  where a.from_day <= day and (a.to_day is null or a.to_day >= day)
  order by a.group_id, a.kind -- COVER sorts before HOLDER
$$;

call audit_table('household_group');
call audit_table('group_member');
call audit_table('group_assignment');
