package org.tanji.host.identity.store;

import static java.util.Objects.requireNonNullElse;
import static org.tanji.host.store.schema.Tables.SESSION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.tanji.host.identity.AccountId;
import org.tanji.host.identity.Caller;
import org.tanji.host.identity.IdentityChange;
import org.tanji.host.identity.Session;
import org.tanji.host.identity.Sessions;
import org.tanji.host.store.Database;
import org.tanji.host.store.schema.tables.records.SessionRecord;

/** Sessions as rows. */
public final class JooqSessions implements Sessions {

    private final Database database;
    private final Journal journal;

    public JooqSessions(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    @Override
    public Optional<Session> find(String tokenHash) {
        return database.read()
                .fetchOptional(SESSION, SESSION.TOKEN_HASH.eq(tokenHash))
                .map(JooqSessions::session);
    }

    @Override
    public List<Session> of(AccountId account) {
        return database.read()
                .selectFrom(SESSION)
                .where(SESSION.ACCOUNT_ID.eq(account.value()))
                .orderBy(SESSION.CREATED_AT.desc(), SESSION.TOKEN_HASH)
                .fetch(JooqSessions::session);
    }

    @Override
    public void add(Session session, IdentityChange change) {
        var committed = database.write(db -> {
            db.insertInto(SESSION)
                    .set(SESSION.TOKEN_HASH, session.tokenHash())
                    .set(SESSION.ACCOUNT_ID, session.account().value())
                    .set(SESSION.KIND, session.kind().name())
                    .set(SESSION.CREATED_AT, session.createdAt())
                    .set(SESSION.SEEN_AT, session.seenAt())
                    .set(SESSION.CONFIRMED_AT, session.confirmedAt())
                    .set(SESSION.ADDRESS, session.caller().address())
                    .set(SESSION.PROGRAM, session.caller().program())
                    .execute();
            return journal.write(db, change);
        });
        committed.run();
    }

    @Override
    public void seen(String tokenHash, Instant at) {
        database.write(db -> db.update(SESSION)
                .set(SESSION.SEEN_AT, at)
                .where(SESSION.TOKEN_HASH.eq(tokenHash))
                .execute());
    }

    @Override
    public void confirmed(String tokenHash, Instant at) {
        database.write(db -> db.update(SESSION)
                .set(SESSION.CONFIRMED_AT, at)
                .where(SESSION.TOKEN_HASH.eq(tokenHash))
                .execute());
    }

    @Override
    public void end(String tokenHash) {
        database.write(db ->
                db.deleteFrom(SESSION).where(SESSION.TOKEN_HASH.eq(tokenHash)).execute());
    }

    /** Within a transaction that is under way. */
    static void end(DSLContext db, AccountId account, Ending ending) {
        var theirs = SESSION.ACCOUNT_ID.eq(account.value());
        if (ending instanceof Ending.All) {
            db.deleteFrom(SESSION).where(theirs).execute();
        } else if (ending instanceof Ending.AllBut but) {
            db.deleteFrom(SESSION)
                    .where(theirs)
                    .and(SESSION.TOKEN_HASH.ne(but.tokenHash()))
                    .execute();
        }
    }

    @Override
    public void endAllBefore(Instant created) {
        database.write(db ->
                db.deleteFrom(SESSION).where(SESSION.CREATED_AT.lt(created)).execute());
    }

    private static Session session(SessionRecord row) {
        return new Session(
                row.getTokenHash(),
                new AccountId(row.getAccountId()),
                Session.Kind.valueOf(row.getKind()),
                row.getCreatedAt(),
                row.getSeenAt(),
                requireNonNullElse(row.getConfirmedAt(), row.getCreatedAt()),
                new Caller(requireNonNullElse(row.getAddress(), ""), requireNonNullElse(row.getProgram(), "")));
    }
}
