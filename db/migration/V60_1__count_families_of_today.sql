-- How many families are active today, by village and without their rows; and what has changed since a day, to put
-- that number right for the day.
create index household_active_now on household (village_code) where status in ('AKTIF', 'CALON_GRADUASI');
create index household_status_change_day on household_status_change (on_day);
