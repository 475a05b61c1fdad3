-- Figures are read for one month and an area: the month comes first, so that what is read does not grow with the months
-- stored, and the area is a range of codes inside it.
create index p2k2_month_summary_month on p2k2_month_summary (month, village_code);
create index group_assignment_village on group_assignment (village_code);

-- how many families of an area are active on a day, without reading their rows
create index household_active on household (village_code) include (id, status, status_since);
