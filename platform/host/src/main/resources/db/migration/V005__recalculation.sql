create table recalculation (
  id varchar(36) not null primary key,
  study_id varchar(36) not null,
  study_version integer not null,
  verifier_id varchar(36) not null references account (id),
  reason varchar(1000) not null,
  file_name varchar(200) not null,
  submitted_digest varchar(64) not null,
  result_digest varchar(64) not null,
  footprint varchar(80) not null,
  verdict varchar(32) not null,
  materiality varchar(40) not null,
  stage_tolerance varchar(40) not null,
  inventory text not null,
  result text not null,
  created_at timestamp with time zone not null,
  foreign key (study_id, study_version) references study_version (study_id, version)
);

create index recalculation_study on recalculation (study_id, created_at);

create table verified_figure (
  recalculation_id varchar(36) not null primary key references recalculation (id),
  account_id varchar(36) not null references account (id),
  explanation varchar(1000) not null,
  created_at timestamp with time zone not null
);
