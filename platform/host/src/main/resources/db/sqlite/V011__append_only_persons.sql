-- Who a person is decides whether two acts were done by one, rule 7.6: nobody is erased, no account is lent on.
create trigger person_is_never_changed before update on person
begin
  select raise(abort, 'a person is never changed');
end;

create trigger person_is_never_erased before delete on person
begin
  select raise(abort, 'a person is never erased');
end;

create trigger account_is_never_erased before delete on account
begin
  select raise(abort, 'an account is never erased');
end;

create trigger account_belongs_to_a_person before insert on account when new.person_id is null
begin
  select raise(abort, 'an account belongs to a person');
end;

create trigger account_keeps_its_person_and_role before update of person_id, role, login on account
begin
  select raise(abort, 'an account keeps its person, its role and its login');
end;
