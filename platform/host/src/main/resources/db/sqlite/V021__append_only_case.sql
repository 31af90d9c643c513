-- Acts and their log are the record of the certification: they are followed by others, never changed or erased.
create trigger audit_entry_is_never_changed before update on audit_entry
begin
  select raise(abort, 'an entry of the audit log is never changed');
end;

create trigger audit_entry_is_never_erased before delete on audit_entry
begin
  select raise(abort, 'an entry of the audit log is never erased');
end;

create trigger case_act_is_never_changed before update on case_act
begin
  select raise(abort, 'an act is never changed');
end;

create trigger case_act_is_never_erased before delete on case_act
begin
  select raise(abort, 'an act is never erased');
end;

create trigger case_file_is_never_changed before update on case_file
begin
  select raise(abort, 'a file of a case is never changed');
end;

create trigger case_file_is_never_erased before delete on case_file
begin
  select raise(abort, 'a file of a case is never erased');
end;

create trigger certification_case_is_never_erased before delete on certification_case
begin
  select raise(abort, 'a case is never erased');
end;
