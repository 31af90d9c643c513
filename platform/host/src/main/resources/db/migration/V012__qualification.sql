create table qualification (
  id varchar(36) not null primary key,
  person_id varchar(36) not null references person (id),
  competence varchar(32) not null,
  area varchar(80) not null,
  valid_from varchar(10) not null,
  valid_until varchar(10) not null,
  evidence varchar(2000) not null,
  withdrawn integer not null,
  example integer not null,
  supersedes varchar(36) unique references qualification (id),
  recorded_account varchar(36) not null references account (id),
  recorded_person varchar(36) not null references person (id),
  recorded_role varchar(32) not null,
  recorded_name varchar(120) not null,
  recorded_at timestamp with time zone not null
);

create index qualification_person on qualification (person_id, competence);

-- Where a session came from, and when its owner last typed the password.
alter table session add column confirmed_at timestamp with time zone;
alter table session add column address varchar(64);
alter table session add column program varchar(200);
