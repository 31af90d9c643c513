package org.tanji.host.identity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Gives an empty store one account for each role, so that a visitor can try every part at once.
 *
 * <p>The logins are the names of the roles. They share one password, which is made up at random for this store and told
 * once; it is nowhere in the program.
 */
public final class CreateDemonstrationAccounts {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;

    public CreateDemonstrationAccounts(Accounts accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** The password of all of them; empty when the store already has accounts, which are then left alone. */
    public Optional<String> onAnEmptyStore() {
        if (!accounts.isEmpty()) {
            return Optional.empty();
        }
        var password = passwords.generate();
        var hash = passwords.hash(password);
        var now = clock.instant();
        var persons = new ArrayList<Person>();
        var theirs = new ArrayList<Account>();
        for (var role : Role.ofAccounts()) {
            var person = new Person(PersonId.random(), role.key(), now);
            persons.add(person);
            theirs.add(account(person, role, hash));
        }
        accounts.add(persons, theirs);
        return Optional.of(password);
    }

    private static Account account(Person person, Role role, PasswordHash hash) {
        return new Account(
                AccountId.random(),
                person.id(),
                role.key(),
                hash,
                role,
                person.name(),
                true,
                person.createdAt(),
                Optional.empty(),
                Optional.empty());
    }
}
