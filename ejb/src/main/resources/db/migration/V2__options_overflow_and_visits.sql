-- How groups distribute, what members are in them, where calls go that nobody took, and which way
-- each call went. Runs on H2 and PostgreSQL.

alter table call_group add column passes integer default 1 not null;
alter table call_group add column start_at varchar(16) default 'POINTER' not null;
alter table call_group add column tier_wait_seconds integer default 0 not null;
alter table call_group add column skip_busy boolean default true not null;
alter table call_group add column join_late boolean default false not null;
alter table call_group add column skills varchar(500) default '' not null;
alter table call_group add column relax_seconds integer default 30 not null;
alter table call_group add column wrap_up_seconds integer default 0 not null;
alter table call_group add column busy_rest_seconds integer default 0 not null;
alter table call_group add column reject_rest_seconds integer default 10 not null;
alter table call_group add column no_answer_rest_seconds integer default 30 not null;
alter table call_group add column max_no_answers integer default 0 not null;
alter table call_group add column forwards varchar(16) default 'IGNORE' not null;
alter table call_group add column declines varchar(16) default 'MEMBER' not null;
alter table call_group add column missed varchar(16) default 'ALL' not null;
alter table call_group add column display_prefix varchar(60) default '' not null;
alter table call_group add column alert_info varchar(200) default '' not null;
alter table call_group add column fishing boolean default false not null;
alter table call_group add column overflow varchar(500) default '' not null;
alter table call_group add column overflow_busy varchar(500) default '' not null;
alter table call_group add column overflow_no_answer varchar(500) default '' not null;
alter table call_group add column overflow_closed varchar(500) default '' not null;
alter table call_group add column overflow_unreachable varchar(500) default '' not null;

-- A member's place in a group becomes a row of its own; places of before get negative ids.
create sequence place_seq start with 50 increment by 50;
create table group_place (
  id                bigint       primary key,
  group_id          bigint       not null references call_group,
  member_id         bigint       not null references member,
  position          integer      not null,
  tier              integer      not null,
  weight            integer      not null,
  skills            varchar(500) not null,
  delay_seconds     integer      not null,
  ring_time_seconds integer
);
insert into group_place
    (id, group_id, member_id, position, tier, weight, skills, delay_seconds)
  select -row_number() over (order by group_id, position), group_id, member_id, position,
         1, 1, '', 0
    from group_member;
drop table group_member;
create index group_place_group on group_place (group_id);
create index group_place_member on group_place (member_id);

alter table call_record add column sent_to varchar(500);
alter table call_record add column sent_to_voicemail boolean default false not null;
alter table call_record add column sent_on_answered_at_ms bigint;

create sequence visit_seq start with 200 increment by 200;
create table call_visit (
  id            bigint       primary key,
  record_id     bigint       not null references call_record,
  position      integer      not null,
  group_number  varchar(64)  not null,
  entered_at_ms bigint       not null,
  left_at_ms    bigint       not null,
  outcome       varchar(16)  not null,
  reason        varchar(16),
  went_to       varchar(500),
  attempts      integer      not null,
  skips         text         not null
);
create index call_visit_record on call_visit (record_id);
create index call_visit_group on call_visit (group_number, entered_at_ms);

alter table call_attempt alter column member set data type varchar(500);
alter table call_record alter column answered_by set data type varchar(500);
