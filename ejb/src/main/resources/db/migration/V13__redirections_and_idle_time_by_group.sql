-- Runs on H2 and PostgreSQL. Where the phone of a member sent the call it was offered.
alter table call_attempt add column redirected_to varchar(500);
