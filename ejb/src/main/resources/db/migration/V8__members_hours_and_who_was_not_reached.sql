-- Runs on H2 and PostgreSQL. The hours of members who have hours of their own: a day that is missing
-- is a day off. They name the member, so that they outlive his places in groups.

create sequence member_day_seq start with 50 increment by 50;

create table member_schedule (
  member    varchar(64) primary key,
  time_zone varchar(64) not null
);

create table member_day (
  id       bigint       primary key,
  member   varchar(64)  not null references member_schedule,
  position integer      not null,
  kind     varchar(16)  not null,
  of_day   varchar(16)  not null,
  openings varchar(200) not null
);
create index member_day_member on member_day (member);

-- Members whose turn never came while a call was in their group: at most 50 names, one a line, and
-- how many there were. Of older calls nothing is known.
alter table call_visit add column unreached varchar(4000) default '' not null;
alter table call_visit add column unreached_count integer default 0 not null;

-- Counts the changes of a row, so that nobody overwrites what somebody else changed meanwhile.
alter table call_group add column version bigint default 0 not null;
alter table call_line add column version bigint default 0 not null;
alter table extension add column version bigint default 0 not null;
