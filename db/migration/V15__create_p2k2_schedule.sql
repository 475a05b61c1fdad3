-- One planned meeting a group and month. Whether it was held is never stored here: the sessions of the month say it.
create table p2k2_plan (
  id           uuid primary key,
  regency_code text collate "C" not null references area,
  village_code text collate "C" not null references area,
  group_id     uuid not null references household_group,
  month        date not null check (extract(day from month) = 1),
  planned_on   date not null,
  start_time   time,
  place        text,
  topic_id     uuid references p2k2_topic,
  -- asked for when the day has passed without a session
  not_held_reason text check (not_held_reason in ('COMPANION_UNAVAILABLE', 'HOUSEHOLDS_UNAVAILABLE', 'WEATHER', 'PLACE', 'OTHER_DUTY', 'PAYMENT_DAY', 'OTHER')),
  not_held_note   text,
  version      integer not null default 0,
  unique (group_id, month),
  check (planned_on >= month and planned_on < month + interval '1 month')
);

create index p2k2_plan_month on p2k2_plan (month, village_code);
create index p2k2_plan_day on p2k2_plan (planned_on, village_code);

-- A group-month that leaves the denominators, once a coordinator has confirmed it (CAPACITY, "Excused").
create table group_month_excuse (
  id           uuid primary key,
  regency_code text collate "C" not null references area,
  village_code text collate "C" not null references area,
  group_id     uuid not null references household_group,
  month        date not null check (extract(day from month) = 1),
  reason       text not null check (reason in ('LEAVE', 'SICKNESS', 'SUSPENDED_BY_ORDER')),
  note         text,
  requested_by uuid not null references account,
  requested_at timestamptz not null,
  state        text not null default 'REQUESTED' check (state in ('REQUESTED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN')),
  decided_by   uuid references account,
  decided_at   timestamptz,
  decision_note text,
  version      integer not null default 0,
  -- one that is withdrawn after it was confirmed keeps who confirmed it
  check ((state in ('CONFIRMED', 'REFUSED') and decided_by is not null) or (state = 'REQUESTED' and decided_by is null) or state = 'WITHDRAWN'),
  check (decided_by <> requested_by)
);

create unique index group_month_excuse_once on group_month_excuse (group_id, month) where state in ('REQUESTED', 'CONFIRMED');
create index group_month_excuse_month on group_month_excuse (month, village_code);

call audit_table('p2k2_plan');
call audit_table('group_month_excuse');
