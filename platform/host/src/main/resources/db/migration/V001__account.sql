create table account (
  id varchar(36) not null primary key,
  login varchar(64) not null unique,
  password_hash varchar(200) not null,
  role varchar(32) not null,
  display_name varchar(120) not null,
  disabled_at timestamp with time zone,
  created_at timestamp with time zone not null
);

create table session (
  token_hash varchar(64) not null primary key,
  account_id varchar(36) not null references account (id),
  kind varchar(8) not null,
  created_at timestamp with time zone not null,
  seen_at timestamp with time zone not null
);

create index session_account on session (account_id);

create table sign_in_attempt (
  login varchar(64) not null,
  address varchar(64) not null,
  failures integer not null,
  last_failed_at timestamp with time zone not null,
  primary key (login, address)
);
