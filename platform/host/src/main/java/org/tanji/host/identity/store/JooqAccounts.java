package org.tanji.host.identity.store;

import static org.tanji.host.store.schema.Tables.ACCOUNT;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.tanji.engine.failure.Failure;
import org.tanji.host.identity.Account;
import org.tanji.host.identity.AccountId;
import org.tanji.host.identity.Accounts;
import org.tanji.host.identity.IdentityChange;
import org.tanji.host.identity.IdentityFailure;
import org.tanji.host.identity.PasswordHash;
import org.tanji.host.identity.Person;
import org.tanji.host.identity.PersonId;
import org.tanji.host.identity.Role;
import org.tanji.host.identity.Sessions;
import org.tanji.host.store.Database;
import org.tanji.host.store.schema.tables.records.AccountRecord;

/** Accounts as rows. */
public final class JooqAccounts implements Accounts {

    private final Database database;
    private final Journal journal;

    /** Keeps no log of changes: for whoever only reads. */
    public JooqAccounts(Database database) {
        this(database, (transaction, change) -> () -> {});
    }

    public JooqAccounts(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return database.read().fetchOptional(ACCOUNT, ACCOUNT.ID.eq(id.value())).map(JooqAccounts::account);
    }

    @Override
    public Optional<Account> find(String login) {
        return database.read().fetchOptional(ACCOUNT, ACCOUNT.LOGIN.eq(login)).map(JooqAccounts::account);
    }

    @Override
    public List<Account> list() {
        return database.read().selectFrom(ACCOUNT).orderBy(ACCOUNT.LOGIN).fetch(JooqAccounts::account);
    }

    @Override
    public List<Account> of(PersonId person) {
        return database.read()
                .selectFrom(ACCOUNT)
                .where(ACCOUNT.PERSON_ID.eq(person.value()))
                .orderBy(ACCOUNT.LOGIN)
                .fetch(JooqAccounts::account);
    }

    @Override
    public boolean isEmpty() {
        return database.read().fetchCount(ACCOUNT) == 0;
    }

    @Override
    public void add(Optional<Person> newcomer, Account account, IdentityChange change) {
        var committed = database.write(db -> {
            if (db.fetchExists(ACCOUNT, ACCOUNT.LOGIN.eq(account.login()))) {
                throw Failure.of(IdentityFailure.LOGIN_TAKEN, account.login());
            }
            newcomer.ifPresent(person -> JooqPersons.row(db, person).insert());
            row(db, account).insert();
            return journal.write(db, change);
        });
        committed.run();
    }

    @Override
    public void update(Account account, Sessions.Ending ending, IdentityChange change) {
        var committed = database.write(db -> {
            db.update(ACCOUNT)
                    .set(ACCOUNT.PASSWORD_HASH, account.password().encoded())
                    .set(ACCOUNT.DISABLED_AT, account.enabled() ? null : change.at())
                    .set(ACCOUNT.EXPIRES_AT, account.expiresAt().orElse(null))
                    .set(ACCOUNT.ONE_TIME_SINCE, account.oneTimeSince().orElse(null))
                    .where(ACCOUNT.ID.eq(account.id().value()))
                    .execute();
            JooqSessions.end(db, account.id(), ending);
            return journal.write(db, change);
        });
        committed.run();
    }

    @Override
    public void add(List<Person> persons, List<Account> accounts) {
        database.write(db -> {
            db.batchInsert(persons.stream()
                            .map(person -> JooqPersons.row(db, person))
                            .toList())
                    .execute();
            return db.batchInsert(
                            accounts.stream().map(account -> row(db, account)).toList())
                    .execute();
        });
    }

    private static Account account(AccountRecord row) {
        return new Account(
                new AccountId(row.getId()),
                new PersonId(row.getPersonId()),
                row.getLogin(),
                new PasswordHash(row.getPasswordHash()),
                Role.valueOf(row.getRole()),
                row.getDisplayName(),
                row.getDisabledAt() == null,
                row.getCreatedAt(),
                Optional.ofNullable(row.getExpiresAt()),
                Optional.ofNullable(row.getOneTimeSince()));
    }

    private static AccountRecord row(DSLContext db, Account account) {
        return db.newRecord(ACCOUNT)
                .setId(account.id().value())
                .setPersonId(account.person().value())
                .setLogin(account.login())
                .setPasswordHash(account.password().encoded())
                .setRole(account.role().name())
                .setDisplayName(account.displayName())
                .setDisabledAt(account.enabled() ? null : account.createdAt())
                .setCreatedAt(account.createdAt())
                .setExpiresAt(account.expiresAt().orElse(null))
                .setOneTimeSince(account.oneTimeSince().orElse(null));
    }
}
