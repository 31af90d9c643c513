package org.tanji.host.identity;

import java.util.List;
import java.util.Optional;

/** All accounts. */
public interface Accounts {

    Optional<Account> find(AccountId id);

    Optional<Account> find(String login);

    /** By login. */
    List<Account> list();

    boolean isEmpty();

    /** Adds all of them or none. */
    void add(List<Account> accounts);
}
