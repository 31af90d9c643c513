package org.tanji.host.verification;

import static org.tanji.host.verification.VerificationFailure.ALREADY_ACCEPTED;
import static org.tanji.host.verification.VerificationFailure.DIFFERENCE_MATERIAL;
import static org.tanji.host.verification.VerificationFailure.EXPLANATION_MISSING;
import static org.tanji.host.verification.VerificationFailure.VERIFICATION_BLOCKED;

import java.time.Clock;
import org.tanji.engine.comparison.Comparison.Verdict;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.result.FindingLines;
import org.tanji.engine.result.Result;
import org.tanji.engine.text.Localized;
import org.tanji.host.identity.Account;
import org.tanji.host.quantification.Studies;
import org.tanji.host.verification.Recalculation.Acceptance;

/** The team concludes on the recalculated figure; from then on it is the verified one, which a certificate carries. */
public final class AcceptRecalculation {

    private final Studies studies;
    private final Recalculations recalculations;
    private final Clock clock;

    public AcceptRecalculation(Studies studies, Recalculations recalculations, Clock clock) {
        this.studies = studies;
        this.recalculations = recalculations;
        this.clock = clock;
    }

    /**
     * @param explanation of the stages that differ beyond their limit
     * @throws Failure NOT_A_VERIFIER, VERIFIES_OWN_WORK, ALREADY_ACCEPTED; DIFFERENCE_MATERIAL (7.5.4), VERIFICATION_BLOCKED
     *     (7.5.2) or EXPLANATION_MISSING when the team cannot conclude
     */
    public Recalculation accept(StoredRecalculation stored, Account verifier, String explanation) {
        var recalculation = stored.recalculation();
        Verifiers.require(verifier, studies.versions(recalculation.study()));
        RecalculateProduct.requireText("explanation", explanation, false);
        if (recalculation.accepted().isPresent()) {
            throw Failure.of(ALREADY_ACCEPTED, recalculation.footprint());
        }
        requireConclusive(recalculation, explanation);
        requireSettled(RecalculateProduct.result(stored));
        var acceptance = new Acceptance(verifier.id(), explanation.strip(), clock.instant());
        recalculations.accept(recalculation.id(), acceptance);
        return recalculation.accepted(acceptance);
    }

    private static void requireConclusive(Recalculation recalculation, String explanation) {
        if (!recalculation.verdict().isWithinMateriality()) {
            var limit = recalculation.limits().materiality().movePointRight(2).stripTrailingZeros();
            throw Failure.of(DIFFERENCE_MATERIAL, limit.toPlainString());
        }
        if (recalculation.verdict() == Verdict.STAGE_DIFFERS && explanation.isBlank()) {
            var limit = recalculation.limits().stage().movePointRight(2).stripTrailingZeros();
            throw Failure.of(EXPLANATION_MISSING, limit.toPlainString());
        }
    }

    private static void requireSettled(Result result) {
        var open = result.blocking();
        if (!open.isEmpty()) {
            Localized lines = locale -> String.join(" ", FindingLines.of(open, locale));
            throw Failure.of(VERIFICATION_BLOCKED, open.size(), lines);
        }
    }
}
