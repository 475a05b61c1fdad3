-- What capacity is measured by, from capacity-indicators.csv: master data with validity, never constants in code. The list
-- is the product's own; what a regency sets otherwise stands in capacity_setting with the months it holds for.
create table capacity_indicator (
  id         uuid primary key default uuidv7(),
  code       text not null check (code ~ '^[IOL]\d{1,2}$'),
  level      text not null check (level in ('INDIVIDUAL', 'ORGANISATIONAL', 'SOCIAL_SYSTEM')),
  -- the two indicators of the case study, each with four of the individual level's
  dimension  text check (dimension in ('WILLINGNESS', 'COMPETENCE')),
  position   smallint not null,
  name       text not null,
  content    text not null,
  measured   boolean not null,
  -- a judged indicator may have these too: then they give a suggestion
  metric     text,
  rule       text,
  definition text,
  -- what the scores 1 to 5 mean
  anchors    text[] not null check (cardinality(anchors) = 5),
  valid_from date not null default '2018-01-01' check (extract(day from valid_from) = 1),
  valid_to   date check (valid_to >= valid_from),
  check ((level = 'INDIVIDUAL') = (dimension is not null)),
  check ((metric is null) = (rule is null)),
  check (not measured or (metric is not null and definition is not null)),
  constraint one_meaning_of_an_indicator exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&)
);

-- A regency's own weights, target, shares of the levels, due day, thresholds (RULE.I2) and anchors (ANCHORS.I2), for whole
-- months: a past month keeps what was in force then.
create table capacity_setting (
  id           uuid primary key,
  regency_code text collate "C" not null references area,
  name         text not null,
  value        text not null,
  valid_from   date not null check (extract(day from valid_from) = 1),
  valid_to     date check (valid_to >= valid_from),
  version      integer not null default 0,
  constraint one_value_of_a_capacity_setting exclude using gist
    (regency_code with =, name with =, daterange(valid_from, valid_to, '[]') with &&)
);

-- A month is closed once; each closing is a row, and so is what became of it.
create table capacity_month (
  id            uuid primary key,
  regency_code  text collate "C" not null references area,
  month         date not null check (extract(day from month) = 1),
  closed_at     timestamptz not null,
  closed_by     uuid not null references account,
  reopened_at   timestamptz,
  reopened_by   uuid references account,
  reopen_reason text,
  check ((reopened_at is null) = (reopened_by is null)),
  check ((reopened_at is null) = (reopen_reason is null))
);

create unique index capacity_month_closed_once on capacity_month (regency_code, month) where reopened_at is null;

call audit_table('capacity_setting');
call audit_table('capacity_month');
