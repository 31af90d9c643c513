package org.tanji.host.decision;

import java.util.List;
import org.tanji.host.casefile.FileId;

/**
 * An applicant who was refused before shows that what was wrong has been corrected.
 *
 * @param refused the case that was refused
 * @param corrections what was done about each reason of the refusal
 */
public record CorrectionsProved(String refused, String corrections, List<FileId> evidence) implements DecisionFact {

    public CorrectionsProved {
        evidence = List.copyOf(evidence);
    }
}
