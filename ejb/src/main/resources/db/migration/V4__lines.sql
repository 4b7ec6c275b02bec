-- Lines with their steps, hours and rules by caller, and the callers whom no line accepts.
-- Runs on H2 and PostgreSQL.

create sequence line_seq start with 10 increment by 10;
create sequence line_row_seq start with 50 increment by 50;

create table call_line (
  id        bigint       primary key,
  number    varchar(16)  not null unique,
  name      varchar(200) not null,
  kind      varchar(16)  not null,
  enabled   boolean      not null,
  time_zone varchar(64)  not null,
  closed_to varchar(500) not null,
  final_to  varchar(500) not null
);

create table line_step (
  id                bigint      primary key,
  line_id           bigint      not null references call_line,
  position          integer     not null,
  group_number      varchar(64) not null,
  ring_time_seconds integer
);
create index line_step_line on line_step (line_id);

create table line_day (
  id       bigint       primary key,
  line_id  bigint       not null references call_line,
  position integer      not null,
  kind     varchar(16)  not null,
  of_day   varchar(16)  not null,
  openings varchar(200) not null
);
create index line_day_line on line_day (line_id);

create table line_rule (
  id        bigint        primary key,
  line_id   bigint        not null references call_line,
  position  integer       not null,
  callers   varchar(4000) not null,
  treatment varchar(500)  not null
);
create index line_rule_line on line_rule (line_id);

create table blocked_caller (
  number varchar(64) primary key
);
