-- What holds a companion, a village, a kecamatan or the regency back. It explains a score and never lowers it, the five caps
-- of CAPACITY aside.
create table barrier (
  id           uuid primary key,
  regency_code text collate "C" not null references area,
  scope        text not null check (scope in ('COMPANION', 'VILLAGE', 'SUBDISTRICT', 'REGENCY')),
  -- the village, kecamatan or regency of its scope; of a companion the kecamatan that he was in
  area_code    text collate "C" not null references area,
  companion_id uuid references companion,
  type_id      uuid not null references barrier_type,
  severity     smallint not null check (severity between 1 and 3),
  description  varchar(1000) not null check (description <> ''),
  -- where it was met, if anywhere: a session, or a plan that came to nothing
  session_id   uuid references p2k2_session,
  plan_id      uuid references p2k2_plan on delete set null,
  reported_by  uuid not null references account,
  reported_at  timestamptz not null,
  reported_on  date not null,
  due_on       date not null,
  -- of today; what they were on other days: barrier_state, barrier_owner
  state        text not null check (state in ('NEW', 'IN_PROGRESS', 'RESOLVED', 'CLOSED')),
  -- since when it has been open without a break
  open_since   date not null,
  -- the first day on which it was no longer open
  ended_on     date,
  -- what came of it, or why it was given up
  outcome      varchar(1000),
  owner_kind   text not null check (owner_kind in ('COMPANION', 'SUBDISTRICT', 'REGENCY')),
  -- kecamatan or regency; of a companion his kecamatan
  owner_area   text collate "C" not null references area,
  owner_companion_id uuid references companion,
  -- without it a barrier caps no score
  confirmed_by uuid references account,
  confirmed_at timestamptz,
  version      integer not null default 0,
  check (left(area_code, 5) = regency_code),
  check (length(area_code) = case scope when 'VILLAGE' then 13 when 'REGENCY' then 5 else 8 end),
  check ((scope = 'COMPANION') = (companion_id is not null)),
  check (length(owner_area) = case owner_kind when 'REGENCY' then 5 else 8 end),
  check ((owner_kind = 'COMPANION') = (owner_companion_id is not null)),
  constraint barrier_due_after_report check (due_on >= reported_on),
  check (open_since >= reported_on),
  constraint barrier_end_after_report check (ended_on >= open_since),
  check ((ended_on is not null) = (state in ('RESOLVED', 'CLOSED'))),
  check (ended_on is null or outcome is not null),
  constraint barrier_confirmed_by_another check (confirmed_by <> reported_by),
  check ((confirmed_by is null) = (confirmed_at is null))
);

create index barrier_area on barrier (area_code, state);
create index barrier_companion on barrier (companion_id) where companion_id is not null;
create index barrier_owner_companion on barrier (owner_companion_id, state) where owner_companion_id is not null;
create index barrier_reported_by on barrier (reported_by);
create index barrier_due on barrier (due_on);
create index barrier_session on barrier (session_id) where session_id is not null;
create index barrier_plan on barrier (plan_id) where plan_id is not null;

-- The state at the end of each day: a month's figures ask what was open on its last day, whatever came later.
create table barrier_state (
  barrier_id uuid not null references barrier,
  from_day   date not null,
  to_day     date,
  state      text not null check (state in ('NEW', 'IN_PROGRESS', 'RESOLVED', 'CLOSED')),
  primary key (barrier_id, from_day),
  check (to_day >= from_day),
  constraint one_state_of_a_barrier exclude using gist (barrier_id with =, daterange(from_day, to_day, '[]') with &&)
);

-- Whose it was at the end of each day: the owner on the due date is the one it counts for.
create table barrier_owner (
  barrier_id   uuid not null references barrier,
  from_day     date not null,
  to_day       date,
  kind         text not null check (kind in ('COMPANION', 'SUBDISTRICT', 'REGENCY')),
  area_code    text collate "C" not null references area,
  companion_id uuid references companion,
  primary key (barrier_id, from_day),
  check (to_day >= from_day),
  check ((kind = 'COMPANION') = (companion_id is not null)),
  constraint one_owner_of_a_barrier exclude using gist (barrier_id with =, daterange(from_day, to_day, '[]') with &&)
);

create index barrier_owner_of_companion on barrier_owner (companion_id) where companion_id is not null;

-- What was done, by whom and when; only added to.
create table barrier_step (
  id         uuid primary key,
  barrier_id uuid not null references barrier,
  kind       text not null check (kind in ('REPORTED', 'CHANGED', 'ACTION', 'ESCALATED', 'HANDED', 'DUE', 'RESOLVED', 'CLOSED', 'REOPENED',
               'CONFIRMED', 'UNCONFIRMED')),
  on_day     date not null,
  note       varchar(1000),
  -- whose it became
  owner_area text collate "C",
  owner_companion_id uuid references companion,
  due_on     date,
  by_account uuid not null references account,
  at         timestamptz not null
);

create index barrier_step_barrier on barrier_step (barrier_id, at);

revoke update, delete on barrier_step from "${appRole}";

call audit_table('barrier');
