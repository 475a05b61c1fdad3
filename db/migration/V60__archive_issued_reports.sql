-- Reports as they were issued for a closed month: number, check code, and the paper itself. Anybody who holds a paper can
-- ask whether its number and code are genuine.
create table issued_report (
  id              uuid primary key,
  regency_code    text collate "C" not null references area,
  -- the kecamatan or regency reported on; of a companion the kecamatan that he belongs to
  area_code       text collate "C" not null references area,
  kind            text not null check (kind in ('COMPANION', 'SUBDISTRICT', 'REGENCY')),
  companion_id    uuid references companion,
  month           date not null check (extract(day from month) = 1),
  number          text not null constraint issued_report_number unique,
  -- what the check code stands for, so that a changed row gives itself away
  figures         text not null,
  check_code      text not null check (check_code ~ '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'),
  issued_at       timestamptz not null,
  issued_by       uuid not null references account,
  -- the signed paper
  scan_id         uuid references attachment,
  withdrawn_at    timestamptz,
  withdrawn_by    uuid references account,
  withdraw_reason text check (withdraw_reason <> ''),
  version         integer not null default 0,
  check ((kind = 'COMPANION') = (companion_id is not null)),
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  check ((withdrawn_at is null) = (withdraw_reason is null))
);

-- One report of a kind for a month at a time; what was withdrawn stays on record.
create unique index issued_report_once on issued_report (kind, area_code, companion_id, month) nulls not distinct
  where withdrawn_at is null;
create index issued_report_month on issued_report (regency_code, month);

-- Beside the rows above, whose changes are audited with all their columns: the papers never change.
create table issued_report_paper (
  report_id  uuid not null references issued_report,
  -- an area's report has a second copy that names no persons
  named      boolean not null,
  content    bytea not null,
  sha256     bytea not null check (length(sha256) = 32),
  byte_count integer not null,
  primary key (report_id, named)
);

-- already compressed: spare the server a second try
alter table issued_report_paper alter column content set storage external;

create function refuse_changed_paper() returns trigger language plpgsql as $$
begin
  raise exception 'an issued paper never changes';
end
$$;

create trigger issued_report_paper_stays before update or delete on issued_report_paper
  for each row execute function refuse_changed_paper();

call audit_table('issued_report');
