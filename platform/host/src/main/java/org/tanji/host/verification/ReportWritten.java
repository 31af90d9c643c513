package org.tanji.host.verification;

import java.util.List;
import org.tanji.host.casefile.FileId;

/**
 * The verification report of Annex 2, one for each unit, as it is to be signed.
 *
 * @param companions people who went along without being members of the team
 * @param documents the reports, as files of the case
 * @param digest of everything that the reports rest on, see {@link Verification#content}
 */
public record ReportWritten(List<String> companions, List<Document> documents, String digest)
        implements VerificationFact {

    public ReportWritten {
        companions = List.copyOf(companions);
        documents = List.copyOf(documents);
    }

    /** @param sha256 of the file, so that the signature holds for these bytes */
    public record Document(String unit, FileId file, String name, String sha256) {}
}
