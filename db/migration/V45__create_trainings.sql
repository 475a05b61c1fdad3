-- Topics of trainings, each with the indicators that it strengthens (CAPACITY, "Training needs"): master data with validity.
create table training_topic (
  code         text primary key check (code ~ '^[A-Z][A-Z0-9_]*$'),
  position     smallint not null unique,
  name         text not null check (name <> ''),
  english_name text not null check (english_name <> ''),
  indicators   text[] not null check (cardinality(indicators) > 0),
  valid_from   date not null default '2018-01-01',
  valid_to     date check (valid_to >= valid_from)
);

create table training (
  id             uuid primary key,
  regency_code   text collate "C" not null references area,
  -- whom it is for: the companions of a regency or of one kecamatan
  area_code      text collate "C" not null references area,
  kind           text not null check (kind in ('DIKLAT_P2K2', 'E_LEARNING_P2K2', 'BIMTEK', 'PEMANTAPAN', 'SERTIFIKASI', 'RAKOR_PENGUATAN', 'PELATIHAN_LOKAL', 'MANDIRI')),
  title          text not null check (title <> ''),
  mode           text not null check (mode in ('LURING', 'DARING')),
  place          text,
  organiser      text not null check (organiser <> ''),
  starts_on      date not null,
  ends_on        date not null,
  -- lesson hours (JP) of each day from the first to the last
  day_hours      smallint[] not null check (0 <= all (day_hours) and 24 >= all (day_hours)),
  capacity       integer check (capacity > 0),
  topic_codes    text[] not null default '{}',
  -- a training taken elsewhere, which the companion registers himself
  registered_for uuid references companion,
  cancelled_at   timestamptz,
  cancel_reason  text,
  recorded_by    uuid references account,
  recorded_at    timestamptz not null,
  version        integer not null default 0,
  check (ends_on >= starts_on),
  check (cardinality(day_hours) = ends_on - starts_on + 1),
  check ((cancelled_at is null) = (cancel_reason is null)),
  constraint training_once exclude using gist (area_code with =, kind with =, lower(title) with =, daterange(starts_on, ends_on, '[]') with &&)
    where (cancelled_at is null and registered_for is null),
  constraint training_outside_once exclude using gist (registered_for with =, kind with =, lower(title) with =, daterange(starts_on, ends_on, '[]') with &&)
    where (cancelled_at is null and registered_for is not null)
);

create index training_days on training (regency_code, ends_on, starts_on);

create table training_participant (
  id               uuid primary key,
  training_id      uuid not null references training,
  companion_id     uuid not null references companion,
  subdistrict_code text collate "C" not null references area,
  state            text not null check (state in ('WAITING', 'INVITED', 'CONFIRMED', 'DECLINED', 'ATTENDED', 'ABSENT', 'REPLACED', 'WITHDRAWN', 'REGISTERED', 'REFUSED')),
  -- why he cannot come, was replaced, taken off the list or refused
  reason           text,
  replaced_by      uuid references companion,
  invited_by       uuid references account,
  invited_at       timestamptz not null,
  decided_by       uuid references account,
  decided_at       timestamptz,
  attended_days    date[] not null default '{}',
  pre_test         numeric(5, 2) check (pre_test between 0 and 100),
  post_test        numeric(5, 2) check (post_test between 0 and 100),
  certificate_number  text check (certificate_number <> ''),
  certificate_from    date,
  certificate_to      date,
  certificate_file_id uuid references attachment,
  version          integer not null default 0,
  constraint training_participant_once unique (training_id, companion_id),
  check ((cardinality(attended_days) > 0) = (state in ('ATTENDED', 'REGISTERED', 'REFUSED'))),
  check ((certificate_number is null) = (certificate_from is null)),
  check (certificate_to >= certificate_from),
  check (state <> 'REPLACED' or replaced_by is not null)
);

create index training_participant_companion on training_participant (companion_id, training_id);

-- The one place that says what a partly attended training counts.
create function training_hours_attended(starts_on date, day_hours smallint[], attended_days date[]) returns integer
  language sql immutable as $$
  select coalesce(sum(h.hours), 0)::integer from unnest(day_hours) with ordinality h (hours, n)
  where starts_on + (h.n - 1)::integer = any (attended_days)
$$;

create function training_hours(day_hours smallint[]) returns integer language sql immutable as $$
  select coalesce(sum(h), 0)::integer from unnest(day_hours) h
$$;

call audit_table('training');
call audit_table('training_participant');
