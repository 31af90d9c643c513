create table study (
  id varchar(36) not null primary key,
  owner_id varchar(36) not null references account (id),
  product varchar(64) not null,
  method_id varchar(64) not null,
  created_at timestamp with time zone not null
);

create index study_owner on study (owner_id, created_at);

create table study_version (
  study_id varchar(36) not null references study (id),
  version integer not null,
  title varchar(200) not null,
  method_version varchar(32) not null,
  plugin_id varchar(64) not null,
  plugin_sha256 varchar(64) not null,
  boundary varchar(64) not null,
  footprint varchar(80) not null,
  is_complete boolean not null,
  is_example boolean not null,
  file_name varchar(200) not null,
  inventory text not null,
  result text not null,
  result_digest varchar(64) not null,
  author_id varchar(36) not null references account (id),
  created_at timestamp with time zone not null,
  primary key (study_id, version)
);

create table idempotency_key (
  account_id varchar(36) not null references account (id),
  idempotency_key varchar(100) not null,
  request_digest varchar(64) not null,
  study_id varchar(36) not null,
  version integer not null,
  created_at timestamp with time zone not null,
  primary key (account_id, idempotency_key)
);
