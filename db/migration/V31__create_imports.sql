-- One uploaded sheet on its way: looked at (dry run), then brought in or dropped. The figures stay as the history of imports;
-- what names persons goes after kept_until.
create table import_job (
  id           uuid primary key,
  account_id   uuid not null references account,
  area_code    text collate "C" not null references area,
  kind         text not null check (kind in ('COMPANION', 'HOUSEHOLD')),
  file_name    text not null,
  file_bytes   integer not null,
  state        text not null check (state in ('CHECKING', 'CHECKED', 'IMPORTING', 'DONE', 'FAILED', 'CANCELLED', 'EXPIRED')),
  -- counts the starts, so that a job left over from an earlier start does nothing
  run          integer not null default 1,
  -- of the present start; a file that brings the application down is not tried for ever
  attempts     integer not null default 0,
  step         text not null default 'READING',
  done         integer not null default 0,
  total        integer not null default 0,
  -- whether groups whose companion differs from the sheet's are handed over
  hand_over    boolean not null default false,
  rows_blank   integer not null default 0,
  rows_new     integer not null default 0,
  rows_changed integer not null default 0,
  rows_same    integer not null default 0,
  rows_refused integer not null default 0,
  rows_warned  integer not null default 0,
  failure      text,
  created_at   timestamptz not null,
  finished_at  timestamptz,
  kept_until   timestamptz not null
);

create index import_job_area on import_job (area_code, created_at desc);
create index import_job_kept_until on import_job (kept_until) where state <> 'EXPIRED';

-- The uploaded sheet, later only its refused rows; full of NIKs, so sealed with the key of the configuration.
create table import_file (
  job_id  uuid primary key references import_job on delete cascade,
  content text not null check (content in ('ORIGINAL', 'REFUSED')),
  sealed  bytea not null
);

-- How a sheet of the file was understood.
create table import_sheet (
  job_id   uuid not null references import_job on delete cascade,
  position smallint not null,
  name     text not null,
  reading  text not null check (reading in ('READ', 'HIDDEN', 'NO_HEADER', 'OTHER_KIND', 'EMPTY')),
  header_row integer,
  -- headers that no column of ours answers to
  ignored  text[] not null default '{}',
  primary key (job_id, position)
);

-- What is wrong with a row, and what is only odd. Numbers in the value are masked.
create table import_problem (
  job_id   uuid not null references import_job on delete cascade,
  sheet    smallint not null,
  row_number integer not null,
  severity text not null check (severity in ('REFUSED', 'WARNING')),
  column_name text,
  value    text,
  reason   text not null,
  arguments text[] not null default '{}'
);

create index import_problem_row on import_problem (job_id, sheet, row_number);

-- Further figures: columns that change, groups made, families moved.
create table import_figure (
  job_id uuid not null references import_job on delete cascade,
  name   text not null,
  value  integer not null,
  primary key (job_id, name)
);
