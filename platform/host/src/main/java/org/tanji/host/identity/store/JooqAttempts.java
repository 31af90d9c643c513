package org.tanji.host.identity.store;

import static org.tanji.host.store.schema.Tables.SIGN_IN_ATTEMPT;

import java.time.Instant;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.tanji.host.identity.Attempts;
import org.tanji.host.store.Database;

/** Failed sign-ins as rows. */
public final class JooqAttempts implements Attempts {

    private final Database database;

    public JooqAttempts(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Failed> find(String login, String address) {
        return database.read()
                .selectFrom(SIGN_IN_ATTEMPT)
                .where(SIGN_IN_ATTEMPT.LOGIN.eq(login))
                .and(SIGN_IN_ATTEMPT.ADDRESS.eq(address))
                .fetchOptional(row -> new Failed(row.getFailures(), row.getLastFailedAt()));
    }

    @Override
    public void failed(String login, String address, Instant at, Instant since) {
        database.write(db -> db.insertInto(SIGN_IN_ATTEMPT)
                .set(SIGN_IN_ATTEMPT.LOGIN, login)
                .set(SIGN_IN_ATTEMPT.ADDRESS, address)
                .set(SIGN_IN_ATTEMPT.FAILURES, 1)
                .set(SIGN_IN_ATTEMPT.LAST_FAILED_AT, at)
                .onConflict(SIGN_IN_ATTEMPT.LOGIN, SIGN_IN_ATTEMPT.ADDRESS)
                .doUpdate()
                .set(
                        SIGN_IN_ATTEMPT.FAILURES,
                        DSL.when(SIGN_IN_ATTEMPT.LAST_FAILED_AT.lt(since), 1)
                                .otherwise(SIGN_IN_ATTEMPT.FAILURES.plus(1)))
                .set(SIGN_IN_ATTEMPT.LAST_FAILED_AT, at)
                .execute());
    }

    @Override
    public void forget(String login, String address) {
        database.write(db -> db.deleteFrom(SIGN_IN_ATTEMPT)
                .where(SIGN_IN_ATTEMPT.LOGIN.eq(login))
                .and(SIGN_IN_ATTEMPT.ADDRESS.eq(address))
                .execute());
    }
}
