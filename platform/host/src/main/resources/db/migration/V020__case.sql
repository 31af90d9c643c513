create table audit_entry (
  number bigint not null primary key,
  recorded_at varchar(40) not null,
  account_id varchar(36) not null,
  person_id varchar(36) not null,
  role varchar(32) not null,
  name varchar(120) not null,
  act varchar(80) not null,
  outcome varchar(8) not null,
  subject varchar(64) not null,
  clause varchar(8) not null,
  details text not null,
  before_digest varchar(64) not null,
  after_digest varchar(64) not null,
  previous_seal varchar(64) not null,
  seal varchar(64) not null unique
);

create index audit_entry_subject on audit_entry (subject, number);

-- What a list shows of a case; all of it follows from the acts.
create table certification_case (
  id varchar(36) not null primary key,
  owner_id varchar(36) not null references account (id),
  number varchar(40) not null,
  title varchar(300) not null,
  stage varchar(32) not null,
  version integer not null,
  head varchar(64) not null,
  last_act varchar(80) not null,
  opened_at timestamp with time zone not null,
  changed_at timestamp with time zone not null
);

create index certification_case_owner on certification_case (owner_id, changed_at);
create index certification_case_changed on certification_case (changed_at);
create index certification_case_stage on certification_case (stage, changed_at);

create table case_act (
  case_id varchar(36) not null references certification_case (id),
  number integer not null,
  kind varchar(80) not null,
  fact text not null,
  digest varchar(64) not null,
  account_id varchar(36) not null,
  person_id varchar(36) not null,
  role varchar(32) not null,
  name varchar(120) not null,
  acted_at timestamp with time zone not null,
  acted_on varchar(10) not null,
  primary key (case_id, number)
);

create index case_act_person on case_act (person_id, case_id);

create table case_request (
  account_id varchar(36) not null,
  idempotency_key varchar(100) not null,
  request_digest varchar(64) not null,
  case_id varchar(36) not null,
  number integer not null,
  primary key (account_id, idempotency_key)
);

create table case_file (
  id varchar(36) not null primary key,
  case_id varchar(36) not null references certification_case (id),
  name varchar(200) not null,
  media_type varchar(100) not null,
  size integer not null,
  sha256 varchar(64) not null,
  content blob not null,
  account_id varchar(36) not null,
  added_at timestamp with time zone not null
);

create index case_file_case on case_file (case_id, added_at);

-- Numbers that are given out once, without gaps, in the transaction that uses them.
create table counter (
  name varchar(80) not null primary key,
  given bigint not null
);
