-- The companion's report of a month as a record: every version that was submitted, and what became of it. What the report
-- says of the groups is kept as it was on that day.
create table monthly_report (
  id               uuid primary key,
  regency_code     text collate "C" not null references area,
  -- of the companion when the first version was submitted: its coordinator decides
  subdistrict_code text collate "C" not null references area,
  companion_id     uuid not null references companion,
  month            date not null check (extract(day from month) = 1),
  version          integer not null default 0,
  constraint monthly_report_once unique (companion_id, month)
);

create index monthly_report_month on monthly_report (month, subdistrict_code);

create table monthly_report_version (
  id           uuid primary key,
  report_id    uuid not null references monthly_report,
  number       smallint not null check (number > 0),
  note         varchar(1000),
  submitted_by uuid not null references account,
  submitted_at timestamptz not null,
  -- the day in the regency's zone, which lateness is counted from
  submitted_on date not null,
  state        text not null default 'SUBMITTED' check (state in ('SUBMITTED', 'RETURNED', 'ACCEPTED')),
  decided_by   uuid references account,
  decided_at   timestamptz,
  reason       varchar(500),
  version      integer not null default 0,
  constraint monthly_report_version_number unique (report_id, number),
  check ((state = 'SUBMITTED') = (decided_by is null)),
  check ((state = 'RETURNED') = (reason is not null)),
  check (decided_by <> submitted_by)
);

-- nothing comes after a version that waits or is accepted
create unique index monthly_report_version_open on monthly_report_version (report_id) where state in ('SUBMITTED', 'ACCEPTED');

-- What a version says of each group.
create table monthly_report_group (
  version_id      uuid not null references monthly_report_version,
  position        smallint not null,
  group_id        uuid not null references household_group,
  name            text not null,
  village_code    text collate "C" not null,
  state           text not null check (state in ('MET', 'EXCUSED', 'EXPLAINED')),
  sessions        integer not null,
  present         integer not null,
  marks           integer not null,
  held_on         date,
  not_held_reason text,
  explanation     text,
  primary key (version_id, position)
);

call audit_table('monthly_report');
call audit_table('monthly_report_version');
