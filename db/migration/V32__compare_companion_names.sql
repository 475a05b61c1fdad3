-- What two spellings of a companion's name have in common: "Siti Aminah, S.Sos" and "SITI  AMINAH". Sheets name companions
-- with and without their degrees; a kecamatan has a dozen of them, so no index is needed.
create function companion_name_key(name text) returns text language sql immutable as $$
  select lower(regexp_replace(split_part(name, ',', 1), '[^[:alnum:]]', '', 'g'))
$$;
