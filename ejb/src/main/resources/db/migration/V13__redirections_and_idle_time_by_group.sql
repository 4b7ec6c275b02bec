-- Runs on H2 and PostgreSQL. Where the phone of a member sent the call it was offered.
alter table call_attempt add column redirected_to varchar(500);

-- Which calls end the idle time by which strategies rank members: those of any group, or of this one.
alter table call_group add column idle_scope varchar(16) default 'TENANT' not null;

-- When the last call of each group ended, since the member logged in: a line for each group, of
-- milliseconds, a blank and its number. Nobody knows of earlier calls which group they came from.
alter table member_state add column logged_in_at_ms bigint default 0 not null;
alter table member_state add column idle_by_group text default '' not null;
update member_state set logged_in_at_ms = idle_since_ms;
