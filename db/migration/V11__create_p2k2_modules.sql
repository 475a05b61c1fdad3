-- Modules and their sessions change by ministry letter: master data with validity, never constants (DOMAIN 1.1, 1.2).
create table p2k2_module (
  code       text primary key,
  name       text not null,
  valid_from date not null default '2018-01-01',
  valid_to   date,
  version    integer not null default 0
);

create table p2k2_topic (
  id             uuid primary key default uuidv7(),
  module_code    text not null references p2k2_module,
  -- both numberings are in use: inside the module, and running through all modules
  session_number smallint not null,
  running_number smallint,
  title          text not null,
  -- one of the six of the ministry's form; empty where the companion chooses
  siks_category  text,
  valid_from     date not null default '2018-01-01',
  valid_to       date,
  version        integer not null default 0,
  unique (module_code, session_number, valid_from)
);

call audit_table('p2k2_topic');
