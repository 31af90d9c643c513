package org.tanji.host.casefile.store;

import static org.tanji.host.store.schema.Tables.CASE_FILE;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.tanji.host.casefile.CaseDocument;
import org.tanji.host.casefile.CaseDocuments;
import org.tanji.host.casefile.CaseId;
import org.tanji.host.casefile.FileId;
import org.tanji.host.identity.AccountId;
import org.tanji.host.store.Database;
import org.tanji.host.store.schema.tables.records.CaseFileRecord;

/** Files as rows: what cites a file and the file itself are in one database, so neither is ever without the other. */
public final class JooqCaseDocuments implements CaseDocuments {

    private final Database database;

    public JooqCaseDocuments(Database database) {
        this.database = database;
    }

    @Override
    public void add(CaseDocument document, byte[] content) {
        database.write(db -> insert(db, document, content));
    }

    static int insert(DSLContext db, CaseDocument document, byte[] content) {
        return db.newRecord(CASE_FILE)
                .setId(document.id().value())
                .setCaseId(document.of().value())
                .setName(document.name())
                .setMediaType(document.mediaType())
                .setSize(document.size())
                .setSha256(document.sha256())
                .setContent(content)
                .setAccountId(document.by().value())
                .setAddedAt(document.at())
                .insert();
    }

    @Override
    public Optional<CaseDocument> find(CaseId of, FileId id) {
        return database.read()
                .selectFrom(CASE_FILE)
                .where(CASE_FILE.ID.eq(id.value()))
                .and(CASE_FILE.CASE_ID.eq(of.value()))
                .fetchOptional(JooqCaseDocuments::document);
    }

    @Override
    public byte[] content(FileId id) {
        return database.read()
                .select(CASE_FILE.CONTENT)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.eq(id.value()))
                .fetchSingle(CASE_FILE.CONTENT);
    }

    @Override
    public List<CaseDocument> list(CaseId of) {
        return database.read()
                .selectFrom(CASE_FILE)
                .where(CASE_FILE.CASE_ID.eq(of.value()))
                .orderBy(CASE_FILE.ADDED_AT, CASE_FILE.ID)
                .fetch(JooqCaseDocuments::document);
    }

    static CaseDocument document(CaseFileRecord row) {
        return new CaseDocument(
                new FileId(row.getId()),
                new CaseId(row.getCaseId()),
                row.getName(),
                row.getMediaType(),
                row.getSize(),
                row.getSha256(),
                new AccountId(row.getAccountId()),
                row.getAddedAt());
    }
}
