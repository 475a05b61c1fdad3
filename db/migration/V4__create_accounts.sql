create table account (
  id                       uuid primary key,
  username                 text not null unique check (username = lower(username)),
  display_name             text not null,
  area_code                text collate "C" not null references area,
  roles                    text[] not null check (cardinality(roles) > 0),
  companion_id             uuid,
  -- empty until the owner of the account has set one with the one-time code
  password_hash            text,
  one_time_code_hash       text,
  one_time_code_expires_at timestamptz,
  locked_at                timestamptz,
  last_signed_in_at        timestamptz,
  created_at               timestamptz not null,
  version                  integer not null default 0
);

create index account_area on account (area_code);

-- Spring Session keeps sign-ins here, so that a restart of the application signs nobody out. The names are its own.
create table spring_session (
  primary_id            char(36) primary key,
  session_id            char(36) not null unique,
  creation_time         bigint not null,
  last_access_time      bigint not null,
  max_inactive_interval integer not null,
  expiry_time           bigint not null,
  principal_name        varchar(100)
);

create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
  session_primary_id char(36) not null references spring_session on delete cascade,
  attribute_name     varchar(200) not null,
  attribute_bytes    bytea not null,
  primary key (session_primary_id, attribute_name)
);
