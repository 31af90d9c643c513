package org.tanji.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanji.engine.failure.Failure;
import org.tanji.host.audit.AuditEntry;
import org.tanji.host.audit.AuditHeads;
import org.tanji.host.audit.KeyFile;
import org.tanji.host.audit.store.JooqAuditLog;
import org.tanji.host.family.ProductCatalogue;
import org.tanji.host.identity.Actor;
import org.tanji.host.identity.Caller;
import org.tanji.host.identity.KeepAccounts;
import org.tanji.host.identity.Role;
import org.tanji.host.identity.Session;
import org.tanji.host.store.Database;
import org.tanji.host.web.TickingClock;

/** Whatever is changed about who may do what is in the log, in the same transaction. */
class IdentityLogTest {

    private static final Caller HERE = new Caller("192.0.2.1", "test");

    @TempDir
    Path folder;

    private Database database;
    private JooqAuditLog log;
    private Identity identity;
    private KeepAccounts keep;
    private String password;
    private Actor administrator;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("tanji.db"));
        log = new JooqAuditLog(
                database, new KeyFile(folder.resolve("audit.key")), new AuditHeads(folder.resolve("heads.txt")));
        identity = Identity.of(database, log, new TickingClock());
        keep = new KeepAccounts(identity.accounts(), identity.persons(), identity.passwords(), new TickingClock());
        password = identity.demonstrate(ProductCatalogue.read()).orElseThrow();
        administrator = Actor.of(
                identity.accounts().find(Role.SYSTEM_ADMINISTRATOR.key()).orElseThrow());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theLifeOfAnAccountIsToldWithoutItsPasswords() {
        var wanted =
                new KeepAccounts.Wanted("newcomer", Role.INSPECTOR, Optional.empty(), "A. Example", Optional.empty());
        var made = keep.create(wanted, administrator);
        var session = identity.signIn().open("newcomer", made.password(), HERE, Session.Kind.PROGRAM);
        identity.confirm().change(session.session(), made.password(), "four words in the wind");
        keep.disable(made.account().id(), administrator);

        var entries = log.about(made.account().id().value(), 10);

        assertEquals(
                List.of("account.disabled", "account.password-changed", "session.opened", "account.created"),
                entries.stream().map(AuditEntry::act).toList());
        assertEquals(administrator.person().value(), entries.get(0).person());
        assertEquals(made.account().person().value(), entries.get(1).person());
        entries.forEach(entry -> {
            assertFalse(entry.details().contains(made.password()), entry.details());
            assertFalse(entry.details().contains("four words"), entry.details());
            assertFalse(entry.details().contains("argon2"), entry.details());
        });
    }

    @Test
    void aRefusedChangeLeavesNoTrace() {
        var before = log.before(Long.MAX_VALUE, 1_000).size();
        var wanted =
                new KeepAccounts.Wanted("planner", Role.INSPECTOR, Optional.empty(), "A. Example", Optional.empty());

        assertThrows(Failure.class, () -> keep.create(wanted, administrator));
        assertThrows(Failure.class, () -> keep.disable(administrator.account(), administrator));

        assertEquals(before, log.before(Long.MAX_VALUE, 1_000).size());
    }

    @Test
    void theExamplesOfTheDemonstrationAreToldAsSuch() {
        var acts = log.before(Long.MAX_VALUE, 10).stream().map(AuditEntry::act).toList();

        assertTrue(acts.contains("qualification.examples"), acts::toString);
        assertFalse(password.isEmpty());
    }
}
