package org.tanji.host.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanji.host.identity.store.JooqAccounts;
import org.tanji.host.identity.store.JooqPersons;
import org.tanji.host.store.Database;

/** One person stays one person under any account and role. */
class PersonsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T01:00:00Z");

    @TempDir
    Path folder;

    @Test
    void twoAccountsOfOnePersonAreFoundTogether() {
        try (var database = Database.open(folder.resolve("tanji.db"))) {
            var accounts = new JooqAccounts(database);
            var person = new Person(PersonId.random(), "A. Example", NOW);
            accounts.add(List.of(person), List.of(account(person, "first", Role.INSPECTOR)));
            accounts.add(List.of(), List.of(account(person, "second", Role.DECISION_MAKER)));

            var actors = accounts.of(person.id()).stream().map(Actor::of).toList();

            assertEquals(2, actors.size());
            assertEquals(actors.get(0).person(), actors.get(1).person());
            assertNotEquals(actors.get(0).account(), actors.get(1).account());
            assertEquals(List.of(person), new JooqPersons(database).list());
        }
    }

    @Test
    void anAccountOfNobodyIsRefused() {
        try (var database = Database.open(folder.resolve("tanji.db"))) {
            var accounts = new JooqAccounts(database);
            var nobody = new Person(PersonId.random(), "nobody", NOW);

            assertThrows(
                    RuntimeException.class,
                    () -> accounts.add(List.of(), List.of(account(nobody, "ghost", Role.AUDITOR))));

            assertEquals(List.of(), accounts.list());
        }
    }

    @Test
    void anAccountFromBeforeThereWerePersonsGetsOneOfItsOwn() throws SQLException {
        var file = folder.resolve("old.db");
        Flyway.configure()
                .dataSource("jdbc:sqlite:" + file, null, null)
                .locations("classpath:db/migration", "classpath:db/sqlite")
                .target("008")
                .load()
                .migrate();
        try (var old = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = old.createStatement()) {
            statement.execute("insert into account values"
                    + " ('1', 'old', '$argon2id$', 'PLANNER', 'Old', null, '2026-01-01 00:00:00+00:00')");
        }

        try (var database = Database.open(file)) {
            var account = new JooqAccounts(database).find("old").orElseThrow();
            var person = new JooqPersons(database).find(account.person());

            assertEquals(Optional.of("Old"), person.map(Person::name));
        }
    }

    @Test
    void anAccountNeverMovesToAnotherPerson() throws SQLException {
        var file = folder.resolve("tanji.db");
        try (var database = Database.open(file)) {
            var person = new Person(PersonId.random(), "A. Example", NOW);
            new JooqAccounts(database).add(List.of(person), List.of(account(person, "first", Role.INSPECTOR)));
        }

        try (var insider = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = insider.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute("update account set role = 'DECISION_MAKER'"));
            assertThrows(SQLException.class, () -> statement.execute("update person set name = 'B. Example'"));
            assertThrows(SQLException.class, () -> statement.execute("delete from account"));
        }
    }

    private static Account account(Person person, String login, Role role) {
        return new Account(
                AccountId.random(),
                person.id(),
                login,
                new PasswordHash("$argon2id$"),
                role,
                person.name(),
                true,
                NOW,
                Optional.empty(),
                Optional.empty());
    }
}
