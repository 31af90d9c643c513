create table factor_library (
  number integer not null primary key,
  version varchar(64) not null,
  first_seen timestamp with time zone not null
);

create table factor_change (
  library integer not null references factor_library (number),
  factor_id varchar(80) not null,
  kind varchar(8) not null,
  before_change text not null,
  after_change text not null,
  primary key (library, factor_id)
);

create index factor_change_factor on factor_change (factor_id, library);
