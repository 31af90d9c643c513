package org.tanji.host.decision;

import java.util.Optional;
import org.tanji.host.casefile.FileId;
import org.tanji.host.casefile.Stage;

/**
 * The decision on the certification.
 *
 * @param reasons in writing; a refusal sends them to the applicant
 * @param corrections what has to be corrected before a new application; empty when granted
 * @param basis digest of what it stands on; whatever changes it voids the decision
 * @param record the decision, for a refusal the notice of it, as a document of the case
 */
public record Decided(DecisionOutcome outcome, String reasons, String corrections, String basis, FileId record)
        implements DecisionFact {

    /** A refusal ends the case; a certificate that follows a grant takes it further. */
    @Override
    public Optional<Stage> enters() {
        return Optional.of(outcome == DecisionOutcome.REFUSED ? Stage.ENDED : Stage.DECISION);
    }
}
