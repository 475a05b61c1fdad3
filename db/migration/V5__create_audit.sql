-- UU 27/2022 art. 31 asks for a record of all processing. Changes are written by one trigger in the transaction that makes
-- them; sign-ins, reads of full numbers and exports by the application. Nobody but the owner can change a line.
create table audit_entry (
  id           uuid primary key default uuidv7(),
  at           timestamptz not null default clock_timestamp(),
  account_id   uuid,
  action       text not null,
  subject      text not null,
  subject_id   uuid,
  area_code    text collate "C",
  -- {"column": [before, after]}; numbers that identify a person are never in it
  changes      jsonb,
  purpose      text
);

revoke update, delete on audit_entry from "${appRole}";

create index audit_entry_at on audit_entry (at desc);
create index audit_entry_subject on audit_entry (subject, subject_id, at desc);
create index audit_entry_account on audit_entry (account_id, at desc);

create function audited_area(r jsonb) returns text language sql immutable as $$
  select coalesce(r ->> 'village_code', r ->> 'subdistrict_code', r ->> 'area_code', r ->> 'regency_code')
$$;

-- What changed between two versions of a row. Ciphers and hashes show only that they changed; columns that the application
-- derives from other rows, and the row version, say nothing that the other rows do not say.
create function audited_changes(before jsonb, after jsonb) returns jsonb language sql immutable as $$
  select jsonb_object_agg(key, case when key ~ '(_cipher|_hash)$' then '"***"'::jsonb
                                    else jsonb_build_array(b.value, a.value) end)
  from jsonb_each(before) b join jsonb_each(after) a using (key)
  where b.value is distinct from a.value
    and key not in ('version', 'last_signed_in_at', 'active_households', 'group_count', 'group_id', 'group_name')
$$;

create function write_audit() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  actor uuid := nullif(current_setting('sikap.account', true), '')::uuid;
begin
  if tg_op = 'INSERT' then
    insert into audit_entry (account_id, action, subject, subject_id, area_code)
    select actor, 'INSERT', tg_table_name, n.id, audited_area(to_jsonb(n)) from new_rows n;
  elsif tg_op = 'UPDATE' then
    insert into audit_entry (account_id, action, subject, subject_id, area_code, changes)
    select actor, 'UPDATE', tg_table_name, n.id, audited_area(to_jsonb(n)), c.changes
    from new_rows n join old_rows o using (id)
    cross join lateral (select audited_changes(to_jsonb(o), to_jsonb(n)) changes) c
    where c.changes is not null;
  else
    insert into audit_entry (account_id, action, subject, subject_id, area_code)
    select actor, 'DELETE', tg_table_name, o.id, audited_area(to_jsonb(o)) from old_rows o;
  end if;
  return null;
end
$$;

-- Called by the migration that creates a table worth auditing; the table needs a column id.
create procedure audit_table(audited regclass) language plpgsql as $$
begin
  execute format('create trigger %s_audit_insert after insert on %s referencing new table as new_rows
                  for each statement execute function write_audit()', audited, audited);
  execute format('create trigger %s_audit_update after update on %s referencing old table as old_rows new table as new_rows
                  for each statement execute function write_audit()', audited, audited);
  execute format('create trigger %s_audit_delete after delete on %s referencing old table as old_rows
                  for each statement execute function write_audit()', audited, audited);
end
$$;

call audit_table('account');
