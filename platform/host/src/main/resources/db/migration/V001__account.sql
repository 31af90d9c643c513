create table account (
  id varchar(36) not null primary key,
  login varchar(64) not null unique,
  password_hash varchar(200) not null,
  role varchar(32) not null,
  display_name varchar(120) not null,
  created_at timestamp with time zone not null
);
