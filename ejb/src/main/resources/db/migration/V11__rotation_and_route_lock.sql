-- Runs on H2 and PostgreSQL. Where the rotation of each group stands, and the one row by which
-- changes of groups and lines are checked and stored one after the other.

create table rotation (
  group_number varchar(64) primary key,
  member       varchar(64) not null
);

create table route_lock (
  id      integer primary key,
  changes bigint  not null
);

insert into route_lock values (1, 0);
