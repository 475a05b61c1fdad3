-- Modules and their sessions change by ministry letter: master data with validity, never constants (DOMAIN 1.1, 1.2).
-- What the ministry's lists hold has no regency; what a regency adds for itself has its own, and nobody else sees it.

-- "Materi" of the ministry's form, in its own words, which its portal expects to the letter (DOMAIN 1.3).
create table p2k2_siks_category (
  name       text primary key,
  position   smallint not null unique,
  valid_from date not null default '2018-01-01',
  valid_to   date check (valid_to >= valid_from)
);

insert into p2k2_siks_category (name, position) values
  ('Kegiatan bimbingan mental dan spiritual', 1),
  ('Pengelolaan keuangan dan perencanaan usaha', 2),
  ('Kesehatan dan gizi', 3),
  ('Kesejahteraan sosial', 4),
  ('Fasilitasi administratif, mediasi, edukasi, motivasi, advokasi akses layanan', 5),
  ('P2K2 adaptif', 6);

create table p2k2_module (
  code         text primary key,
  regency_code text collate "C" references area,
  name         text not null,
  -- what the name of an activity of at most 100 characters has room for
  short_name   text not null check (length(short_name) <= 40),
  valid_from   date not null default '2018-01-01',
  valid_to     date check (valid_to >= valid_from),
  version      integer not null default 0
);

create table p2k2_topic (
  id             uuid primary key default uuidv7(),
  regency_code   text collate "C" references area,
  module_code    text not null references p2k2_module,
  -- both numberings are in use: inside the module, and running through all modules
  session_number smallint not null check (session_number > 0),
  running_number smallint check (running_number > 0),
  title          text not null check (title <> ''),
  -- empty where the companion chooses
  siks_category  text references p2k2_siks_category on update cascade,
  valid_from     date not null default '2018-01-01',
  valid_to       date check (valid_to >= valid_from),
  version        integer not null default 0,
  constraint p2k2_topic_number unique nulls not distinct (regency_code, module_code, session_number, valid_from)
);

-- A regency stops teaching a session, its own or one of the ministry's, without taking it from the others.
create table p2k2_topic_retirement (
  id           uuid primary key default uuidv7(),
  regency_code text collate "C" not null references area,
  topic_id     uuid not null references p2k2_topic,
  last_day     date not null,
  unique (topic_id, regency_code)
);

call audit_table('p2k2_topic');
call audit_table('p2k2_topic_retirement');
