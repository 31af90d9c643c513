package org.tanji.host.audit.store;

import static org.tanji.host.store.schema.Tables.AUDIT_ENTRY;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.tanji.host.audit.AuditDraft;
import org.tanji.host.audit.AuditEntry;
import org.tanji.host.audit.AuditHead;
import org.tanji.host.audit.AuditHeads;
import org.tanji.host.audit.AuditLog;
import org.tanji.host.audit.ChainKey;
import org.tanji.host.audit.KeyFile;
import org.tanji.host.audit.Outcome;
import org.tanji.host.store.Database;

/** The log as rows, written in the transaction of whatever it tells of. */
public final class JooqAuditLog implements AuditLog {

    private static final int AT_ONCE = 1_000;

    private final Database database;
    private final ChainKey key;
    private final AuditHeads heads;

    /** @throws org.tanji.engine.failure.Failure KEY_MISSING */
    public JooqAuditLog(Database database, KeyFile keyFile, AuditHeads heads) {
        this.database = database;
        this.key = keyFile.read(database.read().fetchCount(AUDIT_ENTRY) == 0);
        this.heads = heads;
    }

    public ChainKey key() {
        return key;
    }

    @Override
    public AuditEntry append(AuditDraft draft) {
        var entry = database.write(db -> append(db, draft));
        note(entry);
        return entry;
    }

    /** Adds one entry to a transaction that is under way; call {@link #note} once it is committed. */
    public AuditEntry append(DSLContext db, AuditDraft draft) {
        var last = db.selectFrom(AUDIT_ENTRY)
                .orderBy(AUDIT_ENTRY.NUMBER.desc())
                .limit(1)
                .fetchOptional(row -> new AuditHead(row.getNumber(), row.getSeal()))
                .orElse(AuditHead.NONE);
        var entry = AuditEntry.seal(draft, last.number() + 1, last.seal(), key);
        db.newRecord(AUDIT_ENTRY)
                .setNumber(entry.number())
                .setRecordedAt(entry.at().toString())
                .setAccountId(entry.account())
                .setPersonId(entry.person())
                .setRole(entry.role())
                .setName(entry.name())
                .setAct(entry.act())
                .setOutcome(entry.outcome().name())
                .setSubject(entry.subject())
                .setClause(entry.clause())
                .setDetails(entry.details())
                .setBeforeDigest(entry.before())
                .setAfterDigest(entry.after())
                .setPreviousSeal(entry.previous())
                .setSeal(entry.seal())
                .insert();
        return entry;
    }

    /** Notes outside of the database how far the log reaches. */
    public void note(AuditEntry entry) {
        heads.note(new AuditHead(entry.number(), entry.seal()));
    }

    @Override
    public List<AuditEntry> about(String subject, int most) {
        return database.read()
                .selectFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.SUBJECT.eq(subject))
                .orderBy(AUDIT_ENTRY.NUMBER.desc())
                .limit(most)
                .fetch(JooqAuditLog::entry);
    }

    @Override
    public List<AuditEntry> before(long number, int most) {
        return database.read()
                .selectFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.NUMBER.lt(number))
                .orderBy(AUDIT_ENTRY.NUMBER.desc())
                .limit(most)
                .fetch(JooqAuditLog::entry);
    }

    @Override
    public void each(Consumer<AuditEntry> reader) {
        long after = 0;
        List<AuditEntry> page;
        do {
            page = database.read()
                    .selectFrom(AUDIT_ENTRY)
                    .where(AUDIT_ENTRY.NUMBER.gt(after))
                    .orderBy(AUDIT_ENTRY.NUMBER)
                    .limit(DSL.inline(AT_ONCE))
                    .fetch(JooqAuditLog::entry);
            page.forEach(reader);
            after = page.isEmpty() ? after : page.get(page.size() - 1).number();
        } while (page.size() == AT_ONCE);
    }

    private static AuditEntry entry(Record row) {
        return new AuditEntry(
                row.get(AUDIT_ENTRY.NUMBER),
                Instant.parse(row.get(AUDIT_ENTRY.RECORDED_AT)),
                row.get(AUDIT_ENTRY.ACCOUNT_ID),
                row.get(AUDIT_ENTRY.PERSON_ID),
                row.get(AUDIT_ENTRY.ROLE),
                row.get(AUDIT_ENTRY.NAME),
                row.get(AUDIT_ENTRY.ACT),
                Outcome.valueOf(row.get(AUDIT_ENTRY.OUTCOME)),
                row.get(AUDIT_ENTRY.SUBJECT),
                row.get(AUDIT_ENTRY.CLAUSE),
                row.get(AUDIT_ENTRY.DETAILS),
                row.get(AUDIT_ENTRY.BEFORE_DIGEST),
                row.get(AUDIT_ENTRY.AFTER_DIGEST),
                row.get(AUDIT_ENTRY.PREVIOUS_SEAL),
                row.get(AUDIT_ENTRY.SEAL));
    }
}
