-- Runs on H2 and PostgreSQL. What a member said of himself, and what outlives a restart besides.
-- Times are milliseconds since 1970-01-01 UTC; tally_day counts the days since then.

create table member_state (
  member         varchar(64)  primary key,
  logged_in      boolean      not null,
  pause_reason   varchar(200),
  do_not_disturb boolean      not null,
  idle_since_ms  bigint       not null,
  tally_day      bigint       not null,
  answered       integer      not null,
  talked_ms      bigint       not null,
  missed         integer      not null
);
