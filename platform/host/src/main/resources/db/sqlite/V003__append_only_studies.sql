-- A version of a study is evidence: it is superseded by the next one, never changed or erased.
create trigger study_version_is_never_changed before update on study_version
begin
  select raise(abort, 'a version of a study is never changed');
end;

create trigger study_version_is_never_erased before delete on study_version
begin
  select raise(abort, 'a version of a study is never erased');
end;

create trigger study_is_never_erased before delete on study
begin
  select raise(abort, 'a study is never erased');
end;
