package org.tanji.host.decision;

import java.util.Optional;
import org.tanji.host.casefile.Stage;

/**
 * Who reviews and who decides; a later assignment takes its place.
 *
 * @param reviewer the person
 * @param decider the person
 * @param reason for a combination of tasks that is allowed with a reason only; empty when there is none
 */
public record Assigned(String reviewer, String reviewerName, String decider, String deciderName, String reason)
        implements DecisionFact {

    @Override
    public Optional<Stage> enters() {
        return Optional.of(Stage.TECHNICAL_REVIEW);
    }
}
