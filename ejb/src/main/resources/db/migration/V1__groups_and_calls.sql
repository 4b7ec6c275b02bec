-- Runs on H2 and PostgreSQL. Times are milliseconds since 1970-01-01 UTC.
-- The increment of each sequence equals the allocationSize of its entity; EclipseLink takes a
-- value as the last of its block, hence the start.

create sequence group_seq start with 10 increment by 10;
create sequence member_seq start with 10 increment by 10;
create sequence call_seq start with 200 increment by 200;
create sequence attempt_seq start with 500 increment by 500;

create table call_group (
  id                bigint       primary key,
  number            varchar(64)  not null unique,
  name              varchar(200) not null,
  strategy          varchar(64)  not null,
  ring_time_seconds integer      not null,
  max_time_seconds  integer      not null,
  enabled           boolean      not null
);

create table member (
  id           bigint       primary key,
  name         varchar(64)  not null unique,
  display_name varchar(200) not null,
  enabled      boolean      not null
);

create table member_contact (
  member_id bigint       not null references member,
  position  integer      not null,
  uri       varchar(500) not null
);
create index member_contact_member on member_contact (member_id);

create table group_member (
  group_id  bigint  not null references call_group,
  member_id bigint  not null references member,
  position  integer not null
);
create index group_member_group on group_member (group_id);
create index group_member_member on group_member (member_id);

create table call_record (
  id             bigint       primary key,
  call_id        varchar(255) not null unique,
  group_number   varchar(64)  not null,
  caller         varchar(500) not null,
  arrived_at_ms  bigint       not null,
  answered_by    varchar(64),
  answered_at_ms bigint,
  ended_at_ms    bigint       not null,
  outcome        varchar(16)  not null,
  end_cause      varchar(16)  not null
);
create index call_record_arrived on call_record (arrived_at_ms);

create table call_attempt (
  id             bigint      primary key,
  record_id      bigint      not null references call_record,
  position       integer     not null,
  member         varchar(64) not null,
  offered_at_ms  bigint      not null,
  ended_at_ms    bigint      not null,
  attempt_end    varchar(16) not null
);
create index call_attempt_record on call_attempt (record_id);
