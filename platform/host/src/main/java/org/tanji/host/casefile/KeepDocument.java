package org.tanji.host.casefile;

import static org.tanji.host.casefile.CaseFailure.FILE_EMPTY;
import static org.tanji.host.casefile.CaseFailure.FILE_TOO_LARGE;

import java.time.Clock;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.host.audit.AuditDraft;
import org.tanji.host.audit.AuditLog;
import org.tanji.host.audit.Outcome;
import org.tanji.host.identity.Actor;

/** Takes a file into a case, and gives it out again; both are on record. */
public final class KeepDocument {

    /** Bytes of one file. */
    public static final int MOST_BYTES = 10 << 20;

    private final CaseDocuments documents;
    private final AuditLog log;
    private final Clock clock;

    public KeepDocument(CaseDocuments documents, AuditLog log, Clock clock) {
        this.documents = documents;
        this.log = log;
        this.clock = clock;
    }

    /** @throws Failure FILE_EMPTY or FILE_TOO_LARGE */
    public CaseDocument add(CaseFile file, Actor by, String name, String mediaType, byte[] content) {
        if (content.length == 0) {
            throw Failure.of(FILE_EMPTY, name);
        }
        if (content.length > MOST_BYTES) {
            throw Failure.of(FILE_TOO_LARGE, name, content.length, MOST_BYTES);
        }
        var document = CaseDocument.of(file.id(), name, mediaType, content, by.account(), clock.instant());
        documents.add(document, content);
        note(document, by, "casefile.documentAdded", Outcome.DONE);
        return document;
    }

    /** The bytes of a file, for somebody who may see the case; clause 7.2 keeps them confidential, so it is noted. */
    public byte[] read(CaseDocument document, Actor by) {
        note(document, by, "casefile.documentRead", Outcome.READ);
        return documents.content(document.id());
    }

    private void note(CaseDocument document, Actor by, String act, Outcome outcome) {
        var details = CanonicalJson.object()
                .put("file", document.id().value())
                .put("name", document.name())
                .put("sha256", document.sha256());
        log.append(
                AuditDraft.of(clock.instant(), by, act, outcome, document.of().value(), CanonicalJson.write(details)));
    }
}
