-- What a kecamatan's companions plan and do together with their families: the case study closes with it.
create table joint_programme (
  id            uuid primary key,
  regency_code  text collate "C" not null references area,
  subdistrict_code text collate "C" not null references area,
  title         text not null check (title <> ''),
  aim           text not null,
  village_codes text[] not null check (cardinality(village_codes) > 0),
  from_day      date not null,
  to_day        date not null,
  budget_source text,
  state         text not null default 'PLANNED' check (state in ('PLANNED', 'RUNNING', 'DONE', 'CANCELLED')),
  started_on    date,
  finished_on   date,
  -- families that took part
  households    integer check (households between 0 and 100000),
  result        text,
  cancel_reason text,
  companion_id  uuid references companion,
  recorded_by   uuid not null references account,
  recorded_at   timestamptz not null,
  version       integer not null default 0,
  check (to_day >= from_day),
  check (finished_on >= started_on),
  check ((state = 'DONE') = (num_nonnulls(finished_on, households, result) = 3)),
  check ((state = 'CANCELLED') = (cancel_reason is not null)),
  check (state <> 'PLANNED' or started_on is null)
);

create index joint_programme_subdistrict on joint_programme (subdistrict_code, from_day desc);

create table joint_programme_companion (
  programme_id  uuid not null references joint_programme on delete cascade,
  companion_id  uuid not null references companion,
  primary key (programme_id, companion_id)
);

create table joint_programme_partner (
  programme_id  uuid not null references joint_programme on delete cascade,
  partner_id    uuid not null references partner,
  primary key (programme_id, partner_id)
);

create index joint_programme_partner_partner on joint_programme_partner (partner_id);

create table joint_programme_photo (
  programme_id  uuid not null references joint_programme on delete cascade,
  attachment_id uuid not null references attachment,
  position      integer not null,
  primary key (programme_id, attachment_id)
);

-- How a village receives the meetings, on the five anchors of L3: what was seen or heard on a day, from whom.
create table community_reception (
  id            uuid primary key,
  regency_code  text collate "C" not null references area,
  village_code  text collate "C" not null references area,
  observed_on   date not null,
  level         integer not null check (level between 1 and 5),
  informant     text not null check (informant <> ''),
  source        text not null check (source in ('SESSION', 'VILLAGE_MEETING', 'COMPLAINT', 'HOME_VISIT', 'OTHER')),
  note          text not null check (note <> ''),
  withdrawn_at  timestamptz,
  withdrawn_reason text,
  companion_id  uuid references companion,
  recorded_by   uuid not null references account,
  recorded_at   timestamptz not null,
  version       integer not null default 0,
  check ((withdrawn_at is null) = (withdrawn_reason is null))
);

create index community_reception_village on community_reception (village_code, observed_on desc);

call audit_table('joint_programme');
call audit_table('community_reception');
