-- Which components of a family count, and for how much: the highest amounts first, at most so many of a kind, at most so
-- many in all (DOMAIN 2.1, 2.2). The programme changes this by decree, so it is master data with a first day, never a
-- constant; the rules in force on a day are the latest that start on or before it.
create table component_rule (
  category        text not null check (category in ('BUMIL', 'AUD', 'SD', 'SMP', 'SMA', 'LANSIA', 'DISAB')),
  valid_from      date not null,
  -- how many of this kind count in one family; null where only the limit of the family holds
  most_per_family smallint check (most_per_family > 0),
  yearly_amount   bigint not null check (yearly_amount > 0),
  primary key (category, valid_from)
);

create table component_limit (
  valid_from date primary key,
  components smallint not null check (components > 0)
);

insert into component_rule (category, valid_from, most_per_family, yearly_amount) values
  ('BUMIL', '2021-01-01', 2, 3000000),
  ('AUD', '2021-01-01', 2, 3000000),
  ('SD', '2021-01-01', null, 900000),
  ('SMP', '2021-01-01', null, 1500000),
  ('SMA', '2021-01-01', null, 2000000),
  ('LANSIA', '2021-01-01', 1, 2400000),
  ('DISAB', '2021-01-01', 1, 2400000);

insert into component_limit values ('2021-01-01', 4);
