package org.tanji.host.verification;

import java.util.List;

/**
 * The team concludes the verification, on every unit and site.
 *
 * @param reasons for the conclusion
 * @param recommendations to the applicant, for section 11 of the report
 * @param figures of all units; empty unless positive
 */
public record Concluded(
        VerificationConclusion conclusion, String reasons, String recommendations, List<VerifiedFigure> figures)
        implements VerificationFact {

    public Concluded {
        figures = List.copyOf(figures);
    }
}
