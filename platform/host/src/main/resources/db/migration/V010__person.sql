create table person (
  id varchar(36) not null primary key,
  name varchar(120) not null,
  created_at timestamp with time zone not null
);

insert into person (id, name, created_at) select id, display_name, created_at from account;

alter table account add column person_id varchar(36) references person (id);
alter table account add column expires_at timestamp with time zone;
alter table account add column one_time_since timestamp with time zone;

update account set person_id = id;

create index account_person on account (person_id);
