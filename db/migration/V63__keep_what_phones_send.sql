-- Records that were made on a phone without a network and came in later. The phone makes the id: a second sending of the same
-- id finds this row, so that ten of them at once make one. What became of a record stands in the tables of its kind.
create table field_record (
  id             uuid primary key,
  kind           text not null check (kind in ('SESSION', 'SESSION_CORRECTION', 'BARRIER', 'INVITATION_ANSWER', 'POLICY_ACKNOWLEDGEMENT')),
  -- of all but the times
  content_hash   bytea not null,
  regency_code   text collate "C" not null references area,
  -- village of the session or barrier, else the area of who sent it
  area_code      text collate "C" not null references area,
  companion_id   uuid references companion,
  -- who made it; who brought it in, which is a coordinator where it came as a file
  made_by        uuid not null references account,
  received_by    uuid not null references account,
  session_id     uuid references p2k2_session,
  barrier_id     uuid references barrier,
  -- of the session, once the record was in it
  result_version integer not null default 0,
  -- by the phone's clock; how far that clock was ahead of the server's when they last met, null where that is not known
  made_at        timestamptz not null,
  skew_millis    bigint,
  -- by the server's clock, as far as the skew tells: never later than it came in
  finished_at    timestamptz not null,
  received_at    timestamptz not null,
  -- its month was closed when it came in
  late           boolean not null default false,
  check (finished_at <= received_at)
);

create index field_record_area on field_record (area_code, received_at desc);
create index field_record_companion on field_record (companion_id, received_at desc);
create index field_record_session on field_record (session_id) where session_id is not null;

-- A photo of such a session: its id is the attachment's. Where it was taken, if the phone and not the camera says so.
create table field_photo (
  id           uuid primary key,
  session_id   uuid not null references p2k2_session,
  content_hash bytea not null,
  made_by      uuid not null references account,
  received_by  uuid not null references account,
  made_at      timestamptz not null,
  received_at  timestamptz not null,
  place_from   text check (place_from in ('exif', 'phone')),
  latitude     numeric(9, 6),
  longitude    numeric(9, 6)
);

create index field_photo_session on field_photo (session_id);

-- Opens what the account keeps on a phone; handed out after the sign-in only, and sealed here.
create table field_store_key (
  account_id uuid primary key references account,
  sealed     bytea not null
);

-- Files that leave a phone are closed with the public key; there is one pair.
create table field_export_key (
  only_one    boolean primary key default true check (only_one),
  id          uuid not null unique,
  public_key  bytea not null,
  -- the private part
  sealed      bytea not null
);

-- When the record was finished, where that was not when it came in; and whether its month was closed by then.
alter table p2k2_session add column finished_at timestamptz;
alter table p2k2_session add column late boolean not null default false;

-- A photo that was added without making a new version: the version that it was added to. Who corrects that version may not
-- know of the photo, and does not remove it.
alter table p2k2_photo add column added_to_version integer;
