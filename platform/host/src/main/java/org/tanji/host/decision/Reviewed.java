package org.tanji.host.decision;

import java.util.Optional;
import org.tanji.host.casefile.FileId;
import org.tanji.host.casefile.Stage;

/**
 * The technical review over the three records of clause 7.6.
 *
 * @param documents what the reviewer holds of the review of documents
 * @param inspection of the inspection on site
 * @param verification of the verification of the footprint
 * @param basis digest of what was reviewed
 * @param record the review as a document of the case
 */
public record Reviewed(
        Recommendation recommendation,
        String documents,
        String inspection,
        String verification,
        String reasons,
        String basis,
        FileId record)
        implements DecisionFact {

    @Override
    public Optional<Stage> enters() {
        return Optional.of(Stage.DECISION);
    }
}
