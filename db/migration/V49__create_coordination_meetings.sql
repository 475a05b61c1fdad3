-- Coordination meetings (rakor) of a kecamatan or a regency: who came, what was decided, and what became of it.
create table coordination_meeting (
  id              uuid primary key,
  regency_code    text collate "C" not null references area,
  -- of a kecamatan, or of the regency
  area_code       text collate "C" not null references area,
  held_on         date not null,
  start_time      time not null,
  end_time        time,
  place           text not null,
  agenda          text not null,
  minutes         text,
  recorded_by     uuid not null references account,
  recorded_at     timestamptz not null,
  cancelled_at    timestamptz,
  cancelled_by    uuid references account,
  cancel_reason   text,
  version         integer not null default 0,
  check (end_time > start_time),
  check ((cancelled_at is null) = (cancel_reason is null))
);

create unique index coordination_meeting_once on coordination_meeting (area_code, held_on, start_time) where cancelled_at is null;
create index coordination_meeting_list on coordination_meeting (regency_code, held_on desc);

create table meeting_attendance (
  id              uuid primary key,
  meeting_id      uuid not null references coordination_meeting,
  subdistrict_code text collate "C" not null references area,
  companion_id    uuid not null references companion,
  presence        text not null check (presence in ('PRESENT', 'EXCUSED', 'ABSENT')),
  unique (meeting_id, companion_id)
);

-- A decision stays open until somebody says what became of it: it is carried into each next meeting of its area.
create table meeting_decision (
  id              uuid primary key,
  meeting_id      uuid not null references coordination_meeting,
  regency_code    text collate "C" not null references area,
  area_code       text collate "C" not null references area,
  decision        text not null,
  -- a companion of the area, or a coordinator's account
  owner_companion_id uuid references companion,
  owner_account_id   uuid references account,
  due_on          date not null,
  state           text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'DROPPED')),
  closed_on       date,
  closed_by       uuid references account,
  outcome         text,
  version         integer not null default 0,
  check (num_nonnulls(owner_companion_id, owner_account_id) = 1),
  check ((state = 'OPEN') = (closed_on is null)),
  check ((state = 'OPEN') = (outcome is null))
);

create index meeting_decision_meeting on meeting_decision (meeting_id);
create index meeting_decision_open on meeting_decision (area_code, due_on) where state = 'OPEN';
create index meeting_decision_companion on meeting_decision (owner_companion_id) where state = 'OPEN';
create index meeting_decision_account on meeting_decision (owner_account_id) where state = 'OPEN';

call audit_table('coordination_meeting');
call audit_table('meeting_attendance');
call audit_table('meeting_decision');
