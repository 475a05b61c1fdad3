-- KPM: keluarga penerima manfaat. The pengurus (head) is the person the programme deals with.
create table household (
  id              uuid primary key,
  regency_code    text collate "C" not null references area,
  village_code    text collate "C" not null references area,
  head_name       text not null check (head_name <> ''),
  nik_cipher      bytea,
  nik_hash        bytea,
  nik_last4       text,
  -- structurally valid by the rules of DOMAIN 7; false also when there is none
  nik_valid       boolean not null default false,
  birth_date      date,
  sex             text check (sex in ('FEMALE', 'MALE')),
  phone           text check (phone ~ '^\+\d{8,15}$'),
  family_card_cipher bytea,
  family_card_hash   bytea,
  family_card_last4  text,
  pkh_number      text,
  address         text,
  rt              text check (rt ~ '^\d{1,3}$'),
  rw              text check (rw ~ '^\d{1,3}$'),
  bank            text check (bank in ('BRI', 'BNI', 'MANDIRI', 'BTN', 'BSI', 'POS')),
  account_number_cipher bytea,
  account_number_hash   bytea,
  account_number_last4  text,
  card_holder     text not null default 'UNKNOWN' check (card_holder in ('SELF', 'OTHER', 'UNKNOWN')),
  card_holder_name text,
  card_checked_on date,
  status          text not null check (status in ('CALON', 'VALIDASI', 'ELIGIBLE', 'NON_ELIGIBLE', 'AKTIF', 'DITANGGUHKAN',
                    'CALON_GRADUASI', 'GRADUASI_MANDIRI', 'GRADUASI_PPSE', 'GRADUASI_ALAMIAH', 'KELUAR')),
  status_since    date not null,
  -- components as a sheet declared them: BUMIL, AUD, SD, SMP, SMA, LANSIA, DISAB; in force until members are entered
  declared_components jsonb,
  -- kept by the group module in the same transaction: the group of today, to filter, sort and scope by
  group_id        uuid,
  group_name      text,
  version         integer not null default 0,
  check (card_holder <> 'OTHER' or card_holder_name is not null),
  check ((nik_cipher is null) = (nik_hash is null)),
  check ((family_card_cipher is null) = (family_card_hash is null)),
  check ((account_number_cipher is null) = (account_number_hash is null))
);

-- One pengurus is in the programme once. Families that left may come back as a new row.
create unique index household_nik on household (nik_hash)
  where status not in ('NON_ELIGIBLE', 'GRADUASI_MANDIRI', 'GRADUASI_PPSE', 'GRADUASI_ALAMIAH', 'KELUAR');
create index household_nik_any on household (nik_hash);
create index household_family_card on household (family_card_hash);
create index household_village on household (village_code, head_name);
create index household_regency_name on household (regency_code, head_name, id);
create index household_group_id on household (group_id);
create index household_name on household using gin (head_name gin_trgm_ops);
create index household_nik_last4 on household (nik_last4);

create table household_member (
  id           uuid primary key,
  household_id uuid not null references household,
  village_code text collate "C" not null,
  name         text not null,
  birth_date   date,
  sex          text check (sex in ('FEMALE', 'MALE')),
  category     text check (category in ('BUMIL', 'AUD', 'SD', 'SMP', 'SMA', 'LANSIA', 'DISAB')),
  -- the first day that the person was no longer of the family; who left stays on record
  left_on      date,
  left_reason  text,
  version      integer not null default 0,
  check ((left_on is null) = (left_reason is null))
);

create index household_member_household on household_member (household_id);

create table household_status_change (
  id           uuid primary key,
  household_id uuid not null references household,
  village_code text collate "C" not null,
  from_status  text,
  to_status    text not null,
  on_day       date not null,
  reason       text,
  recorded_at  timestamptz not null,
  recorded_by  uuid
);

create index household_status_change_household on household_status_change (household_id, on_day);

call audit_table('household');
call audit_table('household_member');
