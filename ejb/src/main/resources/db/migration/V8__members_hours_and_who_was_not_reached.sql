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
