-- What a coordinator saw of a companion's work, and said to him (CAPACITY: O2 counts it, I5 and I6 are judged from it).
create table supervision (
  id                uuid primary key,
  regency_code      text collate "C" not null references area,
  -- of the companion when it was recorded
  subdistrict_code  text collate "C" not null references area,
  companion_id      uuid not null references companion,
  held_on           date not null,
  month             date generated always as (make_date(extract(year from held_on)::integer, extract(month from held_on)::integer, 1)) stored,
  manner            text not null check (manner in ('FIELD', 'MEETING')),
  -- the P2K2 session that was watched
  session_id        uuid references p2k2_session,
  -- I5 and I6 by their anchors; null for what was not assessed
  teaching_score    smallint check (teaching_score between 1 and 5),
  teaching_evidence text,
  social_score      smallint check (social_score between 1 and 5),
  social_evidence   text,
  went_well         text not null,
  to_improve        text not null,
  agreed_step       text,
  step_due_on       date,
  supervisor_id     uuid not null references account,
  recorded_at       timestamptz not null,
  corrected_at      timestamptz,
  -- the companion's answer; a correction has to be read anew
  read_at           timestamptz,
  remark            text,
  withdrawn_at      timestamptz,
  withdrawn_by      uuid references account,
  withdraw_reason   text,
  version           integer not null default 0,
  constraint supervision_session_in_field check (manner = 'FIELD' or session_id is null),
  check (teaching_score is null or teaching_score in (3, 4) or teaching_evidence is not null),
  check (social_score is null or social_score in (3, 4) or social_evidence is not null),
  check ((agreed_step is null) = (step_due_on is null)),
  check (step_due_on >= held_on),
  check ((withdrawn_at is null) = (withdraw_reason is null))
);

create unique index supervision_once_a_day on supervision (companion_id, held_on, supervisor_id) where withdrawn_at is null;
create index supervision_month on supervision (month, subdistrict_code) where withdrawn_at is null;
create index supervision_companion on supervision (companion_id, held_on desc);

call audit_table('supervision');
