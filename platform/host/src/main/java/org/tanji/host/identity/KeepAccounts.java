package org.tanji.host.identity;

import static org.tanji.host.identity.IdentityFailure.ACCOUNT_UNKNOWN;
import static org.tanji.host.identity.IdentityFailure.AUDITOR_NEEDS_AN_END;
import static org.tanji.host.identity.IdentityFailure.END_IN_THE_PAST;
import static org.tanji.host.identity.IdentityFailure.LOGIN_MALFORMED;
import static org.tanji.host.identity.IdentityFailure.LOGIN_TAKEN;
import static org.tanji.host.identity.IdentityFailure.NAME_MISSING;
import static org.tanji.host.identity.IdentityFailure.OWN_ACCOUNT;
import static org.tanji.host.identity.IdentityFailure.PERSON_UNKNOWN;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tanji.engine.failure.Failure;

/**
 * What a system administrator does with the accounts of others: opens and closes them, sets an end, helps somebody who has
 * lost a password. Nobody does any of it to the account they are signed in with.
 */
public final class KeepAccounts {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,62}");
    private static final int LONGEST_NAME = 120;

    private final Accounts accounts;
    private final Persons persons;
    private final Passwords passwords;
    private final Clock clock;

    public KeepAccounts(Accounts accounts, Persons persons, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.persons = persons;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * An account to be.
     *
     * @param person somebody who is here already; empty for somebody new
     * @param name of somebody new; else left unread
     * @param lastDay on which it may be used, obligatory for an auditor
     */
    public record Wanted(
            String login, Role role, Optional<PersonId> person, String name, Optional<LocalDate> lastDay) {}

    /** An account and the password it can be opened with once; told once, kept nowhere. */
    public record WithPassword(Account account, String password) {}

    /** @throws Failure what is wrong with it, or LOGIN_TAKEN */
    public WithPassword create(Wanted wanted, Actor by) {
        var login = wanted.login().strip().toLowerCase(Locale.ROOT);
        if (!LOGIN.matcher(login).matches()) {
            throw Failure.of(LOGIN_MALFORMED, login);
        }
        if (accounts.find(login).isPresent()) {
            throw Failure.of(LOGIN_TAKEN, login);
        }
        var end = end(wanted.role(), wanted.lastDay());
        var newcomer = wanted.person().isPresent() ? Optional.<Person>empty() : Optional.of(newcomer(wanted.name()));
        var person = newcomer.orElseGet(() -> known(wanted.person().orElseThrow()));
        var password = passwords.generate();
        var now = clock.instant();
        var account = new Account(
                AccountId.random(),
                person.id(),
                login,
                passwords.hash(password),
                wanted.role(),
                person.name(),
                true,
                now,
                end,
                Optional.of(now));
        accounts.add(newcomer, account, change(account, "account.created", by));
        return new WithPassword(account, password);
    }

    /** Closes it; its sessions end at once. */
    public void disable(AccountId id, Actor by) {
        var account = another(id, by).withEnabled(false);
        accounts.update(account, new Sessions.Ending.All(), change(account, "account.disabled", by));
    }

    /** Opens it again. One whose end has passed needs a new end too. */
    public void enable(AccountId id, Actor by) {
        var account = another(id, by).withEnabled(true);
        accounts.update(account, new Sessions.Ending.None(), change(account, "account.enabled", by));
    }

    /** @param lastDay empty for no end, which an auditor cannot have */
    public void limit(AccountId id, Optional<LocalDate> lastDay, Actor by) {
        var known = another(id, by);
        var account = known.withEnd(end(known.role(), lastDay));
        accounts.update(account, new Sessions.Ending.None(), change(account, "account.limited", by));
    }

    /** A new password for one use; whoever is signed in with the old one is not any more. */
    public WithPassword newPassword(AccountId id, Actor by) {
        var password = passwords.generate();
        var account = another(id, by).withPassword(passwords.hash(password), Optional.of(clock.instant()));
        accounts.update(account, new Sessions.Ending.All(), change(account, "account.password-reset", by));
        return new WithPassword(account, password);
    }

    public void endSessions(AccountId id, Actor by) {
        var account = another(id, by);
        accounts.update(account, new Sessions.Ending.All(), change(account, "account.sessions-ended", by));
    }

    private Account another(AccountId id, Actor by) {
        var account = accounts.find(id).orElseThrow(() -> Failure.of(ACCOUNT_UNKNOWN, id));
        if (account.id().equals(by.account())) {
            throw Failure.of(OWN_ACCOUNT);
        }
        return account;
    }

    private Optional<Instant> end(Role role, Optional<LocalDate> lastDay) {
        if (role == Role.AUDITOR && lastDay.isEmpty()) {
            throw Failure.of(AUDITOR_NEEDS_AN_END);
        }
        var today = BodyDays.today(clock.instant());
        lastDay.filter(day -> day.isBefore(today)).ifPresent(day -> {
            throw Failure.of(END_IN_THE_PAST, day, today);
        });
        return lastDay.map(BodyDays::endOf);
    }

    private Person known(PersonId id) {
        return persons.find(id).orElseThrow(() -> Failure.of(PERSON_UNKNOWN, id));
    }

    private Person newcomer(String typed) {
        var name = typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Failure.of(NAME_MISSING, name.length(), LONGEST_NAME);
        }
        return new Person(PersonId.random(), name, clock.instant());
    }

    private IdentityChange change(Account account, String act, Actor by) {
        return IdentityChange.of(clock.instant(), by, act, account.id().value())
                .with("login", account.login())
                .with("person", account.person().value())
                .with("role", account.role().key())
                .with("enabled", Boolean.toString(account.enabled()))
                .with("expiresAt", account.expiresAt().map(Instant::toString).orElse(""));
    }
}
