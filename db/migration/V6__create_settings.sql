-- A regency's own choices, each with the months it holds for: a past month keeps what was in force then.
create table regency_setting (
  id           uuid primary key,
  regency_code text collate "C" not null references area,
  name         text not null,
  value        text not null,
  valid_from   date not null,
  valid_to     date check (valid_to >= valid_from),
  version      integer not null default 0,
  exclude using gist (regency_code with =, name with =, daterange(valid_from, valid_to, '[]') with &&)
);

call audit_table('regency_setting');
