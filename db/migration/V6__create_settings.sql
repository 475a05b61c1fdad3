-- A regency's own choices, each with the months it holds for: a past month keeps what was in force then. What differs
-- from kecamatan to kecamatan, as who signs there, carries the kecamatan's code.
create table regency_setting (
  id           uuid primary key,
  regency_code text collate "C" not null references area,
  -- the regency itself, or one of its kecamatan
  area_code    text collate "C" not null references area check (area_code = regency_code or area_code ~ '^\d{2}\.\d{2}\.\d{2}$'),
  name         text not null,
  value        text not null,
  -- whole months: the first day of the first and the last day of the last, empty while it goes on
  valid_from   date not null check (extract(day from valid_from) = 1),
  valid_to     date check (valid_to >= valid_from),
  version      integer not null default 0,
  constraint one_value_of_a_setting exclude using gist
    (area_code with =, name with =, daterange(valid_from, valid_to, '[]') with &&)
);

create index regency_setting_regency on regency_setting (regency_code);

call audit_table('regency_setting');
