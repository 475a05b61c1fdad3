-- The figures of a closed month, as it was closed: indicators of units (after caps and what was carried forward), levels,
-- composites, areas. A figure without enough behind it is a row without a score.
create table capacity_score (
  regency_code     text collate "C" not null,
  month            date not null,
  unit_kind        text not null check (unit_kind in ('COMPANION', 'SUBDISTRICT', 'VILLAGE', 'REGENCY')),
  unit             text collate "C" not null,
  subdistrict_code text collate "C" not null,
  -- code of an indicator, or INDIVIDUAL, WILLINGNESS, COMPETENCE, ORGANISATIONAL, SOCIAL_SYSTEM, COMPOSITE
  measure          text not null,
  score            numeric(14, 10) check (score between 1 and 5),
  counted          integer,
  of_all           integer,
  -- of indicators only
  source           text check (source in ('MEASURED', 'OVERRULED', 'JUDGED', 'CARRIED')),
  uncapped         smallint check (uncapped between 1 and 5),
  cap              text,
  cap_address      text,
  period           date,
  primary key (regency_code, month, unit, measure),
  foreign key (regency_code, month) references capacity_round on delete cascade
);

create index capacity_score_unit on capacity_score (unit, measure, month);
