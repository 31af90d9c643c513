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

    /**
     * Adds one.
     *
     * @param newcomer the person it belongs to, when they are not here yet
     * @throws org.tanji.engine.failure.Failure LOGIN_TAKEN
     */
    void add(Optional<Person> newcomer, Account account, IdentityChange change);

    /** Keeps password, closure and end as they are in the account given, and ends sessions in the same breath. */
    void update(Account account, Sessions.Ending ending, IdentityChange change);

    /** Adds all of them or none, and whoever of the persons is not there yet. */
    void add(List<Person> persons, List<Account> accounts);
}
