-- Policies and circulars: what holds, since when, what it means in plain words, and who of those who must know has understood
-- it. A policy that many ask about or leave unanswered is one that was not explained (barriers H7a, H7b); one of a village or
-- kecamatan is evidence for L2.
create table policy (
  id            uuid primary key,
  regency_code  text collate "C" not null references area,
  -- where it holds: the regency, one kecamatan, or one village
  area_code     text collate "C" not null references area,
  kind          text not null check (kind in ('REGULATION', 'DECREE', 'CIRCULAR', 'GUIDELINE', 'VILLAGE_BUDGET', 'OTHER')),
  number        text not null check (number <> ''),
  title         text not null check (title <> ''),
  issuer        text not null check (issuer <> ''),
  issued_on     date not null,
  in_force_from date not null,
  in_force_to   date,
  explanation   text not null,
  -- what it gives to the work of the companions, besides rules
  support       text not null default 'NONE' check (support in ('NONE', 'FACILITY', 'BUDGET')),
  -- whose companions must know; empty for all of the regency
  subdistrict_codes text[] not null default '{}',
  file_id       uuid references attachment,
  -- the older policy whose place it takes
  replaces_id   uuid references policy,
  withdrawn_at  timestamptz,
  withdrawn_reason text,
  recorded_by   uuid not null references account,
  recorded_at   timestamptz not null,
  version       integer not null default 0,
  check (in_force_from >= issued_on),
  check (in_force_to >= in_force_from),
  check (replaces_id <> id),
  check ((withdrawn_at is null) = (withdrawn_reason is null)),
  -- what holds in one kecamatan concerns its companions and no others
  constraint policy_audience check (length(area_code) = 5 or subdistrict_codes = array[left(area_code, 8)])
);

create unique index policy_number_key on policy (regency_code, lower(issuer), lower(number)) where withdrawn_at is null;
create unique index policy_replaces_key on policy (replaces_id) where withdrawn_at is null;
create index policy_area on policy (area_code, issued_on desc);

-- "Sudah paham". A question that is asked afterwards takes it back.
create table policy_understanding (
  id            uuid primary key,
  policy_id     uuid not null references policy,
  companion_id  uuid not null references companion,
  subdistrict_code text collate "C" not null,
  understood_at timestamptz not null,
  unique (policy_id, companion_id)
);

create table policy_question (
  id            uuid primary key,
  policy_id     uuid not null references policy,
  companion_id  uuid not null references companion,
  subdistrict_code text collate "C" not null,
  question      text not null check (question <> ''),
  asked_at      timestamptz not null,
  answer        text,
  answered_by   uuid references account,
  answered_at   timestamptz,
  version       integer not null default 0,
  check (num_nonnulls(answer, answered_by, answered_at) in (0, 3))
);

create index policy_question_policy on policy_question (policy_id, companion_id);

call audit_table('policy');
call audit_table('policy_understanding');
call audit_table('policy_question');
