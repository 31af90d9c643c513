package org.tanji.host.casefile.store;

import static org.tanji.host.store.schema.Tables.CASE_FILE;
import static org.tanji.host.store.schema.Tables.COUNTER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.tanji.host.casefile.CaseDocument;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.FileId;
import org.tanji.host.identity.Actor;

/**
 * The case as the transaction sees it, which nobody else can change meanwhile.
 *
 * @param issued what {@link #keep} was given, to be written with the act
 */
record DeskInTransaction(DSLContext db, CaseFile file, Actor by, Instant now, LocalDate today, List<Issued> issued)
        implements Desk {

    DeskInTransaction(DSLContext db, CaseFile file, Actor by, Instant now, LocalDate today) {
        this(db, file, by, now, today, new ArrayList<>());
    }

    /** A document that waits for its act: a new case has no row to which it could belong before. */
    record Issued(CaseDocument document, byte[] content) {}

    @Override
    public FileId keep(String name, String mediaType, byte[] content) {
        var document = CaseDocument.of(file.id(), name, mediaType, content, by.account(), now);
        issued.add(new Issued(document, content));
        return document.id();
    }

    @Override
    public long next(String counter) {
        db.insertInto(COUNTER)
                .set(COUNTER.NAME, counter)
                .set(COUNTER.GIVEN, 1L)
                .onConflict(COUNTER.NAME)
                .doUpdate()
                .set(COUNTER.GIVEN, COUNTER.GIVEN.plus(1))
                .execute();
        return db.select(COUNTER.GIVEN)
                .from(COUNTER)
                .where(COUNTER.NAME.eq(counter))
                .fetchSingle(COUNTER.GIVEN);
    }

    @Override
    public Optional<CaseDocument> findFile(FileId id) {
        return db.selectFrom(CASE_FILE)
                .where(CASE_FILE.ID.eq(id.value()))
                .and(CASE_FILE.CASE_ID.eq(file.id().value()))
                .fetchOptional(JooqCaseDocuments::document);
    }
}
