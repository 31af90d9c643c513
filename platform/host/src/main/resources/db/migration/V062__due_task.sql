-- What has to be done or said on a day; follows from the acts, and is done once.
create table due_task (
  id varchar(200) not null primary key,
  kind varchar(40) not null,
  case_id varchar(36) not null,
  subject varchar(60) not null,
  due_on varchar(10) not null,
  text_zh varchar(600) not null,
  text_en varchar(600) not null,
  clause varchar(8) not null,
  state varchar(8) not null,
  done_at timestamp with time zone
);

create index due_task_open on due_task (state, due_on);
create index due_task_case on due_task (case_id, state);
