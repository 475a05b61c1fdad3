create table companion (
  id               uuid primary key,
  regency_code     text collate "C" not null references area,
  subdistrict_code text collate "C" not null references area,
  name             text not null check (name <> ''),
  nip              text unique check (nip ~ '^\d{18}$'),
  nik_cipher       bytea,
  nik_hash         bytea unique,
  nik_last4        text,
  phone            text check (phone ~ '^\+\d{8,15}$'),
  email            text,
  education        text check (education in ('SMA', 'D3', 'D4', 'S1', 'S2', 'S3')),
  position         text,
  service_from     date not null,
  service_to       date,
  service_end_reason text,
  photo_id         uuid references attachment,
  -- kept by the group module in the same transaction: what the list of companions sorts and filters by
  active_households integer not null default 0,
  group_count       integer not null default 0,
  version          integer not null default 0,
  check (service_to >= service_from),
  check ((nik_cipher is null) = (nik_hash is null))
);

create index companion_subdistrict on companion (subdistrict_code, name);
create index companion_name on companion using gin (name gin_trgm_ops);
alter table account add foreign key (companion_id) references companion;
create unique index account_companion on account (companion_id);

create table companion_leave (
  id           uuid primary key,
  companion_id uuid not null references companion,
  subdistrict_code text collate "C" not null,
  from_day     date not null,
  to_day       date not null,
  reason       text not null check (reason in ('ANNUAL', 'SICK', 'MATERNITY', 'IMPORTANT', 'TRAINING', 'OTHER')),
  note         text,
  cancelled_at timestamptz,
  check (to_day >= from_day),
  exclude using gist (companion_id with =, daterange(from_day, to_day, '[]') with &&) where (cancelled_at is null)
);

call audit_table('companion');
call audit_table('companion_leave');
