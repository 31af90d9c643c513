package org.tanji.host.identity;

import java.util.List;
import java.util.Optional;

/** All accounts. */
public interface Accounts {

    Optional<Account> find(AccountId id);

    Optional<Account> find(String login);

    /** By login. */
    List<Account> list();

    /** All accounts of one person, also closed ones; by login. */
    List<Account> of(PersonId person);

    boolean isEmpty();

    /** Adds all of them or none, and whoever of the persons is not there yet. */
    void add(List<Person> persons, List<Account> accounts);
}
