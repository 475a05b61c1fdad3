create table mark (number bigint primary key);
grant select, insert on mark to "${appRole}";
