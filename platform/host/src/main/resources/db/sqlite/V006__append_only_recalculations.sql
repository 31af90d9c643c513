create trigger recalculation_is_never_changed before update on recalculation
begin
  select raise(abort, 'a recalculation is never changed');
end;

create trigger recalculation_is_never_erased before delete on recalculation
begin
  select raise(abort, 'a recalculation is never erased');
end;

create trigger verified_figure_is_never_changed before update on verified_figure
begin
  select raise(abort, 'an acceptance is never changed');
end;

create trigger verified_figure_is_never_erased before delete on verified_figure
begin
  select raise(abort, 'an acceptance is never erased');
end;
