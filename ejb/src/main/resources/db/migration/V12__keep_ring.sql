-- Whether the next group rings like this one (Alert-Info).
alter table call_group add column keep_ring boolean default false not null;
