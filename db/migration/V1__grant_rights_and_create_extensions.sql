-- The application signs in as a role that owns no table: whatever goes wrong in it, it can neither drop nor alter
-- anything. Every table made below by the owner is readable and writable for it, unless a migration takes that back.
grant usage on schema public to "${appRole}";
alter default privileges in schema public grant select, insert, update, delete on tables to "${appRole}";
alter default privileges in schema public grant execute on functions to "${appRole}";

-- names are searched with typing errors in them
create extension if not exists pg_trgm;
-- exclusion constraints over "same group" and "overlapping days"
create extension if not exists btree_gist;
