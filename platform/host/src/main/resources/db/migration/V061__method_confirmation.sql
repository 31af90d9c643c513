-- That the body has compared a method with the text of its product standard; one record for each comparison.
create table method_confirmation (
  id varchar(36) not null primary key,
  method_id varchar(60) not null,
  method_version varchar(40) not null,
  plugin_sha256 varchar(64) not null,
  standard varchar(60) not null,
  text_copy varchar(300) not null,
  compared_by varchar(120) not null,
  compared_on varchar(10) not null,
  account_id varchar(36) not null,
  recorded_at timestamp with time zone not null
);

create index method_confirmation_method on method_confirmation (method_id, method_version, plugin_sha256);
