package org.tanji.host.identity.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.tanji.host.identity.Account;
import org.tanji.host.identity.Accounts;
import org.tanji.host.identity.PersonId;
import org.tanji.host.identity.Persons;
import org.tanji.host.identity.Role;
import org.tanji.host.identity.Sessions;
import org.tanji.host.web.Words;

/** Puts accounts into the words of a page. */
public final class ShowAccounts {

    private final Accounts accounts;
    private final Persons persons;
    private final Sessions sessions;
    private final Clock clock;

    public ShowAccounts(Accounts accounts, Persons persons, Sessions sessions, Clock clock) {
        this.accounts = accounts;
        this.persons = persons;
        this.sessions = sessions;
        this.clock = clock;
    }

    AccountsPage all(Words words, boolean mayKeep) {
        var all = accounts.list();
        return new AccountsPage(
                all.stream().map(account -> row(account, all, words)).toList(),
                persons.list().stream()
                        .map(person -> new AccountsPage.PersonOption(
                                person.id().value(), person.name(), logins(person.id(), all)))
                        .toList(),
                Role.ofAccounts().stream().map(Role::key).toList(),
                BodyTime.day(clock.instant()).toString(),
                mayKeep);
    }

    AccountPage one(Account account, Words words, boolean mayKeep) {
        return new AccountPage(
                row(account, accounts.of(account.person()), words),
                "/accounts/" + account.id(),
                account.person().value(),
                BodyTime.day(clock.instant()).toString(),
                sessions.of(account.id()).stream()
                        .filter(session -> session.isLive(clock))
                        .map(session -> SessionRow.of(session, false))
                        .toList(),
                mayKeep);
    }

    private AccountsPage.Row row(Account account, List<Account> all, Words words) {
        return new AccountsPage.Row(
                "/accounts/" + account.id(),
                account.login(),
                account.displayName(),
                words.text("role." + account.role().key()),
                state(account),
                BodyTime.minute(account.createdAt()),
                account.expiresAt().map(BodyTime::lastDay).orElse(""),
                all.stream()
                        .filter(other -> other.person().equals(account.person())
                                && !other.id().equals(account.id()))
                        .map(Account::login)
                        .toList());
    }

    private String state(Account account) {
        if (!account.enabled()) {
            return "closed";
        }
        if (!account.isOpen(clock.instant())) {
            return "ended";
        }
        return account.oneTimeSince().isPresent() ? "once" : "open";
    }

    private static String logins(PersonId person, List<Account> all) {
        return all.stream()
                .filter(account -> account.person().equals(person))
                .map(Account::login)
                .collect(Collectors.joining(", "));
    }
}
