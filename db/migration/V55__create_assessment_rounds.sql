-- A regency's month as it is assessed. What a month is made of is gathered when its round opens and renewed until the month is
-- closed; nothing below is renewed for a closed month, so that it stays what it was.
create table capacity_round (
  regency_code text collate "C" not null references area,
  month        date not null check (extract(day from month) = 1),
  opened_at    timestamptz not null,
  refreshed_at timestamptz not null,
  -- nobody for a round that the system opened
  refreshed_by uuid references account,
  primary key (regency_code, month)
);

-- Who and what has a place in the month: companions in service on its last day, every kecamatan, villages with active KPM.
create table capacity_unit (
  regency_code     text collate "C" not null,
  month            date not null,
  level            text not null check (level in ('INDIVIDUAL', 'ORGANISATIONAL', 'SOCIAL_SYSTEM')),
  unit             text collate "C" not null,
  subdistrict_code text collate "C" not null,
  -- active KPM of a village on the last day
  households       integer not null default 0,
  primary key (regency_code, month, unit),
  foreign key (regency_code, month) references capacity_round on delete cascade
);

-- Active KPM of a companion's groups by village, on the last day: what the villages weigh for him.
create table capacity_caseload (
  regency_code text collate "C" not null,
  month        date not null,
  companion_id uuid not null,
  village_code text collate "C" not null,
  households   integer not null,
  primary key (regency_code, month, companion_id, village_code),
  foreign key (regency_code, month) references capacity_round on delete cascade
);

-- What records say, and what the rule makes of it.
create table capacity_value (
  regency_code text collate "C" not null,
  month        date not null,
  indicator    text not null,
  unit         text collate "C" not null,
  -- null for the rule's "none"
  value        numeric,
  parts        numeric[] not null default '{}',
  marks        text[] not null default '{}',
  score        smallint check (score between 1 and 5),
  primary key (regency_code, month, indicator, unit),
  foreign key (regency_code, month) references capacity_round on delete cascade
);

-- A coordinator overrules a measured score with a reason; both stay.
create table capacity_override (
  id               uuid primary key,
  regency_code     text collate "C" not null references area,
  subdistrict_code text collate "C" not null references area,
  month            date not null,
  indicator        text not null,
  unit             text collate "C" not null,
  score            smallint not null check (score between 1 and 5),
  reason           text not null check (reason <> ''),
  overruled_by     uuid not null references account,
  overruled_at     timestamptz not null,
  constraint capacity_override_once unique (month, indicator, unit)
);

-- One sheet a companion or kecamatan and month; a village has one a quarter.
create table assessment (
  id               uuid primary key default uuidv7(),
  regency_code     text collate "C" not null references area,
  subdistrict_code text collate "C" not null references area,
  level            text not null check (level in ('INDIVIDUAL', 'ORGANISATIONAL', 'SOCIAL_SYSTEM')),
  unit             text collate "C" not null,
  companion_id     uuid references companion,
  -- first day of the month or of the quarter
  period           date not null check (extract(day from period) = 1),
  state            text not null default 'OPEN' check (state in ('OPEN', 'SUBMITTED', 'VERIFIED', 'LOCKED')),
  self_scored_by   uuid references account,
  self_scored_at   timestamptz,
  submitted_by     uuid references account,
  submitted_at     timestamptz,
  verified_by      uuid references account,
  verified_at      timestamptz,
  sent_back_by     uuid references account,
  sent_back_reason text,
  dialogue_note    text,
  version          integer not null default 0,
  constraint assessment_once unique (level, unit, period),
  check ((level = 'INDIVIDUAL') = (companion_id is not null)),
  check (level <> 'SOCIAL_SYSTEM' or extract(month from period) in (1, 4, 7, 10)),
  check (state = 'OPEN' or submitted_by is not null),
  check (state in ('OPEN', 'SUBMITTED') or verified_by is not null)
);

create index assessment_regency on assessment (regency_code, period, level);

create table assessment_score (
  id               uuid primary key,
  assessment_id    uuid not null references assessment,
  subdistrict_code text collate "C" not null references area,
  indicator        text not null,
  self_score       smallint check (self_score between 1 and 5),
  self_remark      text,
  score            smallint check (score between 1 and 5),
  not_assessed     boolean not null default false,
  evidence         text,
  scored_by        uuid references account,
  scored_at        timestamptz,
  constraint assessment_score_once unique (assessment_id, indicator),
  check (score is null or not not_assessed),
  -- the ends of the scale must be shown, not felt
  constraint assessment_score_evidence check (score is null or score in (3, 4) or evidence is not null)
);

-- Sheets are made by the hundred when a round opens, by nobody: only what happens to them is worth an entry.
call audit_table('assessment');
drop trigger assessment_audit_insert on assessment;
call audit_table('assessment_score');
call audit_table('capacity_override');
