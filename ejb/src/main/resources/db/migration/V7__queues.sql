-- Runs on H2 and PostgreSQL. Whether callers of a group wait while everybody is busy, and since when
-- a call waited.

alter table call_group add column queue boolean default false not null;
alter table call_group add column queue_wait_seconds integer default 300 not null;

alter table call_visit add column queued_at_ms bigint;
