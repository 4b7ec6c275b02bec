-- Runs on H2 and PostgreSQL. Hashes are those of Digest (RFC 7616 3.4.2), in lower-case hex: no
-- password is stored. Times are milliseconds since 1970-01-01 UTC.

create sequence extension_seq start with 10 increment by 10;
create sequence binding_seq start with 50 increment by 50;

create table extension (
  id         bigint      primary key,
  name       varchar(64) not null unique,
  realm      varchar(64) not null,
  ha1_md5    varchar(32) not null,
  ha1_sha256 varchar(64) not null,
  enabled    boolean     not null
);

create table binding (
  id            bigint       primary key,
  extension     varchar(64)  not null,
  position      integer      not null,
  contact       varchar(500) not null,
  received      varchar(64),
  call_id       varchar(255) not null,
  sequence      bigint       not null,
  q             integer      not null,
  expires_at_ms bigint       not null
);
create index binding_extension on binding (extension);
