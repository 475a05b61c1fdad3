-- The order to issue all reports of a month that are not issued yet. Each report is issued in a transaction of its own, so the
-- counts are of what is done; only one runs in a regency at a time.
create table report_issue_run (
  id           uuid primary key,
  regency_code text collate "C" not null references area,
  month        date not null check (extract(day from month) = 1),
  -- whether the reports of companions, too
  companions   boolean not null,
  account_id   uuid not null references account,
  state        text not null check (state in ('RUNNING', 'DONE', 'FAILED')),
  attempts     integer not null default 0,
  total        integer not null check (total > 0),
  done         integer not null default 0,
  failed       integer not null default 0,
  failure      text,
  created_at   timestamptz not null,
  finished_at  timestamptz,
  check ((state = 'RUNNING') = (finished_at is null)),
  check ((state = 'FAILED') = (failure is not null)),
  check (failed <= done and done <= total)
);

create unique index report_issue_run_once on report_issue_run (regency_code) where state = 'RUNNING';
create index report_issue_run_month on report_issue_run (regency_code, month, created_at desc);
