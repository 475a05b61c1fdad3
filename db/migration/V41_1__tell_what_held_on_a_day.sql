-- Families that were active KPM on a day (CAPACITY, "Active KPM"): a status that came after the day gives way to the one
-- before it.
create function active_household_on(day date)
  returns table (household_id uuid, village_code text, nik_valid boolean) language sql stable as $$
  select h.id, h.village_code, h.nik_valid from household h
  where (h.status_since <= day and h.status in ('AKTIF', 'CALON_GRADUASI'))
     or (h.status_since > day and (
          select c.from_status from household_status_change c where c.household_id = h.id and c.on_day > day
          order by c.on_day, c.id limit 1) in ('AKTIF', 'CALON_GRADUASI'))
$$;

-- Who held the card, by the days on which somebody looked: household has the latest only, and a month asks for its last day.
create table household_card_check (
  household_id uuid not null references household,
  checked_on   date not null,
  holder       text not null check (holder in ('SELF', 'OTHER', 'UNKNOWN')),
  primary key (household_id, checked_on)
);

revoke insert, update, delete on household_card_check from "${appRole}";

insert into household_card_check
select id, coalesce(card_checked_on, status_since), card_holder from household where card_holder <> 'UNKNOWN';

-- A holder without a day was known when the family was recorded.
create function keep_new_card_checks() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into household_card_check
  select n.id, coalesce(n.card_checked_on, n.status_since), n.card_holder from new_rows n where n.card_holder <> 'UNKNOWN';
  return null;
end
$$;

-- Who moves a check to an earlier day corrects a slip: what stood on later days was never seen.
create function keep_changed_card_checks() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  with changed as (
    select n.id, coalesce(n.card_checked_on, current_date) checked_on, n.card_holder
    from new_rows n join old_rows o using (id)
    where (n.card_holder, n.card_checked_on) is distinct from (o.card_holder, o.card_checked_on)
  ), slips as (
    delete from household_card_check k using changed c where k.household_id = c.id and k.checked_on > c.checked_on
  )
  insert into household_card_check select id, checked_on, card_holder from changed
  on conflict (household_id, checked_on) do update set holder = excluded.holder;
  return null;
end
$$;

create trigger household_card_added after insert on household referencing new table as new_rows
  for each statement execute function keep_new_card_checks();
create trigger household_card_changed after update on household referencing old table as old_rows new table as new_rows
  for each statement execute function keep_changed_card_checks();
