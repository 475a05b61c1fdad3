-- Photos and files live in the database: one backup, one permission, one transaction with the row they belong to.
-- They are uploaded beside the form and claimed when it is saved; what nobody claimed within a day is removed.
create table attachment (
  id           uuid primary key,
  regency_code text collate "C" not null references area,
  kind         text not null check (kind in ('PHOTO', 'FILE')),
  file_name    text not null,
  content_type text not null,
  content      bytea not null,
  byte_count   integer not null check (byte_count between 1 and 5 * 1024 * 1024),
  sha256       bytea not null,
  width        integer,
  height       integer,
  -- what the camera wrote into the picture, kept apart from what a person typed
  exif_taken_at  timestamp,
  exif_latitude  numeric(9, 6),
  exif_longitude numeric(9, 6),
  uploaded_by  uuid not null references account,
  uploaded_at  timestamptz not null,
  claimed_at   timestamptz
);

-- already compressed: spare the server a second try
alter table attachment alter column content set storage external;
create index attachment_unclaimed on attachment (uploaded_at) where claimed_at is null;
