-- What the library once said stays on record as it was.
create trigger factor_change_is_never_changed before update on factor_change
begin
  select raise(abort, 'a change of a factor is never changed');
end;

create trigger factor_change_is_never_erased before delete on factor_change
begin
  select raise(abort, 'a change of a factor is never erased');
end;
