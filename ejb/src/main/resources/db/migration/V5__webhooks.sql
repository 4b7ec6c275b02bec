-- What a webhook's receiver has not accepted yet. A delivery leaves the table when it is accepted
-- or given up.

create sequence delivery_seq start with 200 increment by 200;

create table webhook_delivery (
  id           bigint           primary key,
  delivery_key varchar(1000)    not null unique,
  event        varchar(32)      not null,
  body         varchar(1000000) not null,
  created_ms   bigint           not null,
  tries        integer          not null,
  next_try_ms  bigint           not null
);
create index webhook_delivery_next_try on webhook_delivery (next_try_ms);
