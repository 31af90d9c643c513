package org.tanji.host.verification;

import java.util.List;
import org.tanji.host.casefile.FileId;

/**
 * The team has read what the applicant handed in, before it verifies; clause 7.6 names this review, clause 7 has no step for
 * it.
 *
 * @param conforms whether the documents suffice to verify
 * @param findings what was found, in words
 * @param files that were looked at in particular
 */
public record DocumentsReviewed(boolean conforms, String findings, List<FileId> files) implements VerificationFact {

    public DocumentsReviewed {
        files = List.copyOf(files);
    }
}
