-- What companions work with (sarana), who has each thing, and in what condition it went from hand to hand.
create table resource (
  id                  uuid primary key,
  regency_code        text collate "C" not null references area,
  -- of who holds it: a companion, or the office of the kecamatan
  subdistrict_code    text collate "C" not null references area,
  kind                text not null check (kind in ('DEVICE', 'FLIPCHART', 'MODULE', 'TRANSPORT', 'OTHER')),
  name                text not null,
  -- inventory or serial number
  identification      text,
  note                text,
  -- by the latest handover; null for the kecamatan's office
  holder_id           uuid references companion,
  held_since          date not null,
  condition           text not null check (condition in ('GOOD', 'WORN', 'BROKEN')),
  state               text not null default 'IN_USE' check (state in ('IN_USE', 'LOST', 'RETIRED')),
  ended_on            date,
  end_reason          text,
  version             integer not null default 0,
  check ((state = 'IN_USE') = (ended_on is null)),
  check ((state = 'IN_USE') = (end_reason is null)),
  check (ended_on >= held_since)
);

create unique index resource_identification on resource (regency_code, kind, lower(identification)) where state <> 'RETIRED';
create index resource_area on resource (subdistrict_code, kind);
create index resource_holder on resource (holder_id);

create table resource_handover (
  id                  uuid primary key,
  resource_id         uuid not null references resource,
  regency_code        text collate "C" not null references area,
  subdistrict_code    text collate "C" not null references area,
  day                 date not null,
  -- the first one says how it came into use; a null id is the kecamatan's office
  first               boolean not null default false,
  from_id             uuid references companion,
  from_subdistrict    text collate "C" references area,
  to_id               uuid references companion,
  condition           text not null check (condition in ('GOOD', 'WORN', 'BROKEN')),
  note                text,
  recorded_by         uuid not null references account,
  recorded_at         timestamptz not null,
  check (first = (from_subdistrict is null)),
  check (not first or from_id is null)
);

create index resource_handover_resource on resource_handover (resource_id, day desc, id desc);
create unique index resource_handover_first on resource_handover (resource_id) where first;

call audit_table('resource');
call audit_table('resource_handover');
