package org.tanji.host.decision;

import static org.tanji.host.decision.DecisionRefusal.FIGURE_CHANGED;

import org.tanji.engine.failure.Failure;
import org.tanji.engine.result.Recomputation;
import org.tanji.engine.result.Recompute;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;
import org.tanji.host.verification.RecalculationId;
import org.tanji.host.verification.Recalculations;
import org.tanji.host.verification.Verification;
import org.tanji.host.verification.VerifiedFigure;

/** The results behind the verified figures as they are stored: calculated again and held against the digest of the case. */
public record VerifiedResults(Recalculations recalculations) {

    /** @throws Failure FIGURE_CHANGED when a stored result is gone, damaged or says something else */
    @CarriesOut(Clause.DECISION_OUTSIDE_EVALUATION)
    public void requireUnchanged(CaseFile file) {
        for (var figure : Verification.of(file).figures()) {
            if (!isUnchanged(figure)) {
                throw Failure.of(FIGURE_CHANGED, figure.unit(), figure.footprint());
            }
        }
    }

    private boolean isUnchanged(VerifiedFigure figure) {
        return recalculations
                .find(new RecalculationId(figure.recalculation()))
                .map(stored -> Recompute.recompute(figure.recalculation(), stored.result()))
                .filter(again -> again instanceof Recomputation.Identical same
                        && same.digest().equals(figure.resultDigest()))
                .isPresent();
    }
}
