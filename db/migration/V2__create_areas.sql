-- Kemendagri codes are the one key of an area: names repeat, even inside a regency. Collation C everywhere, so that
-- "the area and all below it" is an index range: code >= '35.14' and code < '35.14/' ('/' follows '.').
create table area (
  code        text collate "C" primary key check (code ~ '^\d{2}(\.\d{2}(\.\d{2}(\.[123]\d{3})?)?)?$'),
  parent_code text collate "C" references area,
  name        text not null,
  level       text not null check (level in ('PROVINCE', 'REGENCY', 'SUBDISTRICT', 'VILLAGE')),
  tile_column smallint,
  tile_row    smallint
);

create index area_parent on area (parent_code);
