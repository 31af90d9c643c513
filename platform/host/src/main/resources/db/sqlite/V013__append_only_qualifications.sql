-- Who was qualified on which day must be answered years later: a qualification is superseded, never changed or erased.
create trigger qualification_is_never_changed before update on qualification
begin
  select raise(abort, 'a qualification is never changed');
end;

create trigger qualification_is_never_erased before delete on qualification
begin
  select raise(abort, 'a qualification is never erased');
end;
