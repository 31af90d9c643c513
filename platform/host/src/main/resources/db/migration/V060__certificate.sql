-- What lists and the public page show of a certificate; all of it follows from the acts of its case.
create table certificate (
  number varchar(60) not null primary key,
  case_id varchar(36) not null references certification_case (id),
  unit varchar(60) not null,
  -- Set while the certificate is live: one factory, product, model and site has at most one such.
  live_unit varchar(900) unique,
  state varchar(16) not null,
  since varchar(10) not null,
  valid_until varchar(10) not null,
  holder varchar(300) not null,
  title varchar(600) not null,
  shown text not null,
  pdf_sha256 varchar(64) not null unique,
  json_sha256 varchar(64) not null unique
);

create index certificate_case on certificate (case_id);
create index certificate_state on certificate (state, since);

-- The files as they were issued; what was issued is never written again.
create table certificate_file (
  sha256 varchar(64) not null primary key,
  number varchar(60) not null,
  kind varchar(8) not null,
  content blob not null
);

create index certificate_file_number on certificate_file (number, kind);
