create table p2k2_session (
  id              uuid primary key,
  regency_code    text collate "C" not null references area,
  village_code    text collate "C" not null references area,
  group_id        uuid not null references household_group,
  -- who served the group on that day; the session counts for him for ever
  companion_id    uuid not null references companion,
  held_on         date not null,
  month           date generated always as (make_date(extract(year from held_on)::integer, extract(month from held_on)::integer, 1)) stored,
  start_time      time not null,
  end_time        time not null,
  place           text not null,
  activity_name   varchar(100) not null,
  siks_category   text not null references p2k2_siks_category on update cascade,
  -- periode salur: first day of its first and of its last month
  payment_from    date,
  payment_to      date,
  summary         varchar(1000),
  obstacles       text,
  follow_up       text,
  attendance_marked_at_once boolean not null default false,
  signed_list_id  uuid references attachment deferrable initially deferred,
  status          text not null default 'HELD' check (status in ('HELD', 'CANCELLED')),
  cancel_reason   text,
  -- POSSIBLE: a second session of the group on a day, counted nowhere until a coordinator settles it
  double_state    text not null default 'NONE' check (double_state in ('NONE', 'POSSIBLE', 'GENUINE')),
  double_note     text,
  -- the session that took over what this one said, when the two told of one meeting
  merged_into     uuid references p2k2_session,
  counted         boolean generated always as (status = 'HELD' and double_state <> 'POSSIBLE') stored,
  recorded_by     uuid,
  recorded_at     timestamptz not null,
  -- of what was first sent: the same id with the same content again is the same sending, with other content it is not
  content_hash    bytea,
  -- by the latest correction, cancellation or settlement; the versions say the earlier ones
  changed_by      uuid,
  changed_at      timestamptz,
  version         integer not null default 0,
  unique (id, held_on),
  check (end_time > start_time),
  check (payment_to >= payment_from),
  check ((payment_from is null) = (payment_to is null)),
  check (status = 'HELD' or cancel_reason is not null)
);

-- Not two records of one meeting, except those that a person has looked at.
create unique index p2k2_session_once_a_day on p2k2_session (group_id, held_on) where status = 'HELD' and double_state = 'NONE';
create index p2k2_session_list on p2k2_session (regency_code, held_on desc, id);
create index p2k2_session_village on p2k2_session (village_code, held_on desc);
create index p2k2_session_companion on p2k2_session (companion_id, held_on desc);
create index p2k2_session_group on p2k2_session (group_id, held_on desc);
create index p2k2_session_possible_double on p2k2_session (village_code) where double_state = 'POSSIBLE' and status = 'HELD';

create table p2k2_session_topic (
  session_id uuid not null references p2k2_session,
  topic_id   uuid not null references p2k2_topic,
  primary key (session_id, topic_id)
);

create table p2k2_speaker (
  session_id  uuid not null references p2k2_session,
  position    smallint not null check (position between 0 and 2),
  name        text not null,
  institution text,
  primary key (session_id, position)
);

create table p2k2_photo (
  session_id    uuid not null references p2k2_session,
  attachment_id uuid not null references attachment,
  position      smallint not null,
  primary key (session_id, attachment_id)
);

-- No id of its own: the day comes first so that the table can be cut by month when it has grown.
create table attendance (
  held_on       date not null,
  session_id    uuid not null,
  household_id  uuid not null references household,
  regency_code  text collate "C" not null,
  mark          text not null check (mark in ('PRESENT', 'PERMITTED', 'SICK', 'ABSENT')),
  reason        text,
  understanding text check (understanding in ('LOW', 'GOOD', 'VERY_GOOD', 'NOT_ASSESSED')),
  primary key (held_on, session_id, household_id),
  foreign key (session_id, held_on) references p2k2_session (id, held_on) on update cascade
);

create index attendance_session on attendance (session_id);
create index attendance_household on attendance (household_id, held_on);

-- Every version of a session before the one in p2k2_session, with its marks: a correction loses nothing.
create table p2k2_session_version (
  session_id  uuid not null references p2k2_session,
  version     integer not null,
  content     jsonb not null,
  changed_by  uuid,
  changed_at  timestamptz not null,
  -- what became of it
  change      text not null check (change in ('CORRECTED', 'CANCELLED', 'MERGED', 'VOUCHED', 'CLEARED')),
  reason      text,
  primary key (session_id, version)
);

call audit_table('p2k2_session');
