-- Rencana pengembangan: a goal of a companion on one indicator. He proposes it, his coordinator agrees; the effect is what the
-- indicator scored before and scores after.
create table development_goal (
  id               uuid primary key,
  regency_code     text collate "C" not null references area,
  subdistrict_code text collate "C" not null references area,
  companion_id     uuid not null references companion,
  indicator        text not null,
  goal             text not null check (goal <> ''),
  action           text not null check (action in ('TRAINING', 'MENTORING', 'SUPERVISION', 'SELF_STUDY')),
  due_on           date not null,
  state            text not null check (state in ('PROPOSED', 'AGREED', 'DONE', 'DROPPED')),
  proposed_by      uuid not null references account,
  proposed_at      timestamptz not null,
  agreed_by        uuid references account,
  agreed_at        timestamptz,
  -- what the indicator scored when the goal was agreed, and in which month
  score_before     smallint check (score_before between 1 and 5),
  month_before     date,
  ended_at         timestamptz,
  -- what came of it, or why it was dropped
  result           text,
  version          integer not null default 0,
  check (state = 'PROPOSED' or state = 'DROPPED' or agreed_by is not null),
  check ((state in ('DONE', 'DROPPED')) = (ended_at is not null)),
  check (ended_at is null or result is not null)
);

create index development_goal_companion on development_goal (companion_id, due_on);
create index development_goal_area on development_goal (subdistrict_code, state, due_on);

call audit_table('development_goal');
