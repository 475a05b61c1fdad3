-- What can stand in a companion's way, and which indicators of capacity it bears on: the case study's groups and sub-items,
-- what it tells of its village, and what a regency adds for itself, which nobody else sees. Never deleted: what was
-- reported keeps its type.
create table barrier_type (
  id              uuid primary key default uuidv7(),
  -- empty for the list that comes with SIKAP
  regency_code    text collate "C" references area,
  code            text collate "C" not null check (code ~ '^H[A-Z0-9][a-z0-9]{0,3}$'),
  -- the group that it belongs to; empty for a group, and for what stands in none
  parent_code     text collate "C",
  name            text not null check (name <> ''),
  definition      text not null check (definition <> ''),
  capacity_level  text not null check (capacity_level in ('INDIVIDUAL', 'ORGANISATIONAL', 'SOCIAL_SYSTEM')),
  indicator_codes text[] not null check (cardinality(indicator_codes) > 0),
  origin          text not null check (origin in ('CASE_STUDY', 'OURS', 'REGENCY')),
  valid_from      date not null default '2018-01-01',
  -- the last day on which it may be reported
  valid_to        date check (valid_to >= valid_from),
  version         integer not null default 0,
  constraint barrier_type_code unique nulls not distinct (regency_code, code),
  check ((regency_code is null) = (origin <> 'REGENCY'))
);

call audit_table('barrier_type');
