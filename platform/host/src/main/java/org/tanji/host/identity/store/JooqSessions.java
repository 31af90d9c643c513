package org.tanji.host.identity.store;

import static org.tanji.host.store.schema.Tables.SESSION;

import java.time.Instant;
import java.util.Optional;
import org.tanji.host.identity.AccountId;
import org.tanji.host.identity.Session;
import org.tanji.host.identity.Sessions;
import org.tanji.host.store.Database;

/** Sessions as rows. */
public final class JooqSessions implements Sessions {

    private final Database database;

    public JooqSessions(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Session> find(String tokenHash) {
        return database.read()
                .fetchOptional(SESSION, SESSION.TOKEN_HASH.eq(tokenHash))
                .map(row -> new Session(
                        row.getTokenHash(),
                        new AccountId(row.getAccountId()),
                        Session.Kind.valueOf(row.getKind()),
                        row.getCreatedAt(),
                        row.getSeenAt()));
    }

    @Override
    public void add(Session session) {
        database.write(db -> db.insertInto(SESSION)
                .set(SESSION.TOKEN_HASH, session.tokenHash())
                .set(SESSION.ACCOUNT_ID, session.account().value())
                .set(SESSION.KIND, session.kind().name())
                .set(SESSION.CREATED_AT, session.createdAt())
                .set(SESSION.SEEN_AT, session.seenAt())
                .execute());
    }

    @Override
    public void seen(String tokenHash, Instant at) {
        database.write(db -> db.update(SESSION)
                .set(SESSION.SEEN_AT, at)
                .where(SESSION.TOKEN_HASH.eq(tokenHash))
                .execute());
    }

    @Override
    public void end(String tokenHash) {
        database.write(db ->
                db.deleteFrom(SESSION).where(SESSION.TOKEN_HASH.eq(tokenHash)).execute());
    }

    @Override
    public void endAllBefore(Instant created) {
        database.write(db ->
                db.deleteFrom(SESSION).where(SESSION.CREATED_AT.lt(created)).execute());
    }
}
