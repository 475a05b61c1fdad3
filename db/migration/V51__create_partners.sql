-- Institutions that the companions work with (evidence for L1): a puskesmas, a school, a village's office, a bank. The contact
-- person acts in office; the phone number is still shown to field staff only.
create table partner (
  id            uuid primary key,
  regency_code  text collate "C" not null references area,
  -- what it serves: a village, a kecamatan, or the regency
  area_code     text collate "C" not null references area,
  kind          text not null check (kind in ('PUSKESMAS', 'SCHOOL', 'VILLAGE_OFFICE', 'BANK', 'KUA', 'NGO', 'OTHER')),
  name          text not null check (name <> ''),
  address       text,
  contact_name  text,
  contact_position text,
  contact_phone text check (contact_phone ~ '^\+\d{8,15}$'),
  agreement_number text,
  agreement_on  date,
  agreement_to  date,
  agreement_file_id uuid references attachment,
  note          text,
  inactive_since date,
  inactive_reason text,
  -- the companion who recorded it and may change it, besides the coordinators; null for a coordinator's
  companion_id  uuid references companion,
  recorded_by   uuid not null references account,
  recorded_at   timestamptz not null,
  version       integer not null default 0,
  check (agreement_to >= agreement_on),
  -- a number, an end or a paper without the day of the agreement is none
  check (agreement_on is not null or num_nonnulls(agreement_number, agreement_to, agreement_file_id) = 0),
  check ((inactive_since is null) = (inactive_reason is null))
);

create unique index partner_name_key on partner (area_code, kind, lower(name));
create index partner_agreement on partner (agreement_to) where inactive_since is null;

-- What was done together.
create table partner_activity (
  id            uuid primary key,
  partner_id    uuid not null references partner,
  village_code  text collate "C" not null references area,
  held_on       date not null,
  what          text not null check (what <> ''),
  participants  text not null,
  people        integer check (people between 0 and 100000),
  result        text,
  cancelled_at  timestamptz,
  cancel_reason text,
  companion_id  uuid references companion,
  recorded_by   uuid not null references account,
  recorded_at   timestamptz not null,
  version       integer not null default 0,
  check ((cancelled_at is null) = (cancel_reason is null))
);

create index partner_activity_partner on partner_activity (partner_id, held_on desc);
create index partner_activity_village on partner_activity (village_code, held_on);

call audit_table('partner');
call audit_table('partner_activity');
