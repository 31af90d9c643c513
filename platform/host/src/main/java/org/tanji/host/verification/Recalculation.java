package org.tanji.host.verification;

import java.time.Instant;
import java.util.Optional;
import org.tanji.engine.comparison.Comparison.Verdict;
import org.tanji.engine.comparison.Limits;
import org.tanji.host.identity.AccountId;
import org.tanji.host.quantification.StudyId;

/**
 * The verification team's quantification of what an applicant submitted, rule 7.5.4. It never changes; only the acceptance
 * of its figure is added.
 *
 * @param version number of the applicant's version that it stands beside
 * @param reason what the team took from elsewhere, and why
 * @param fileName of the team's own data; empty when the applicant's were taken or adjusted
 * @param submittedDigest of the applicant's result, so that nobody can exchange it behind the comparison
 * @param footprint as printed; empty when the recalculation is incomplete
 * @param limits that the comparison was held against
 * @param accepted empty as long as nobody concluded on the figure
 */
public record Recalculation(
        RecalculationId id,
        StudyId study,
        int version,
        AccountId verifier,
        String reason,
        String fileName,
        String submittedDigest,
        String resultDigest,
        String footprint,
        Verdict verdict,
        Limits limits,
        Instant createdAt,
        Optional<Acceptance> accepted) {

    /** @param explanation of a stage that differs; empty when none does */
    public record Acceptance(AccountId account, String explanation, Instant at) {}

    public Recalculation accepted(Acceptance acceptance) {
        return new Recalculation(
                id,
                study,
                version,
                verifier,
                reason,
                fileName,
                submittedDigest,
                resultDigest,
                footprint,
                verdict,
                limits,
                createdAt,
                Optional.of(acceptance));
    }
}
