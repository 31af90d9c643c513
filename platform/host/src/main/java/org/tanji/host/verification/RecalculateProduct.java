package org.tanji.host.verification;

import static org.tanji.host.verification.VerificationFailure.NO_SUCH_RECALCULATION;
import static org.tanji.host.verification.VerificationFailure.REASON_MISSING;
import static org.tanji.host.verification.VerificationFailure.TEXT_TOO_LONG;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.comparison.CompareResults;
import org.tanji.engine.comparison.Comparison;
import org.tanji.engine.comparison.Limits;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.InventoryJson;
import org.tanji.engine.result.Result;
import org.tanji.engine.result.ResultJson;
import org.tanji.host.identity.Account;
import org.tanji.host.quantification.KeepStudy;
import org.tanji.host.quantification.QuantifyProduct;
import org.tanji.host.quantification.StoredStudy;
import org.tanji.host.quantification.Studies;
import org.tanji.host.quantification.StudyId;
import org.tanji.host.quantification.StudyVersion;

/** The verification team quantifies again what an applicant submitted, and both figures stand side by side: rule 7.5.4. */
public final class RecalculateProduct {

    private static final int LONGEST = 1000;

    private final QuantifyProduct quantify;
    private final KeepStudy studies;
    private final Studies versions;
    private final Recalculations recalculations;
    private final Limits limits;
    private final Clock clock;

    public RecalculateProduct(
            QuantifyProduct quantify,
            KeepStudy studies,
            Studies versions,
            Recalculations recalculations,
            Limits limits,
            Clock clock) {
        this.quantify = quantify;
        this.studies = studies;
        this.versions = versions;
        this.recalculations = recalculations;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * The team's data.
     *
     * @param reason what was taken from elsewhere, and why
     * @param fileName of an upload; empty when there was none
     */
    public record Submission(Inventory inventory, String reason, String fileName) {}

    /**
     * Quantifies the team's data with the method that is loaded today and keeps the outcome beside the version.
     *
     * @throws Failure NOT_A_VERIFIER, VERIFIES_OWN_WORK, REASON_MISSING, or with every problem of the data
     */
    public Recalculation recalculate(StoredStudy study, Account verifier, Submission submission) {
        Verifiers.require(verifier, versions.versions(study.version().study()));
        requireText("reason", submission.reason(), true);
        var shipped = quantify.method(study.version().methodId());
        var result = quantify.quantify(QuantifyProduct.Order.of(shipped, submission.inventory()));
        var submitted = submitted(study);
        var comparison = CompareResults.compare(submitted, result, limits);
        var recalculation = new Recalculation(
                RecalculationId.random(),
                study.version().study(),
                study.version().number(),
                verifier.id(),
                submission.reason().strip(),
                submission.fileName(),
                submitted.manifest().digests().result(),
                result.manifest().digests().result(),
                result.footprint().printed().orElse(""),
                comparison.verdict(),
                limits,
                clock.instant(),
                Optional.empty());
        recalculations.add(new StoredRecalculation(
                recalculation, InventoryJson.write(result.manifest().inventory()), ResultJson.write(result)));
        return recalculation;
    }

    /** The recalculation of a study that the reader may see. */
    public StoredRecalculation get(StudyId study, RecalculationId id, Account reader) {
        studies.get(study, Optional.empty(), reader);
        return recalculations
                .find(id)
                .filter(found -> found.recalculation().study().equals(study))
                .orElseThrow(() -> Failure.of(NO_SUCH_RECALCULATION, id));
    }

    /** The recalculations of a study that the reader may see, the latest first. */
    public List<Recalculation> list(StudyId study, Account reader) {
        studies.get(study, Optional.empty(), reader);
        return recalculations.list(study);
    }

    /** Both figures again from what is kept, under the limits of then. */
    public Comparison compare(StoredRecalculation stored, Account reader) {
        var recalculation = stored.recalculation();
        var study = studies.get(recalculation.study(), Optional.of(recalculation.version()), reader);
        return CompareResults.compare(submitted(study), result(stored), recalculation.limits());
    }

    /** The accepted recalculation of a version beside it, else the latest one; empty when there is none. */
    public Optional<Comparison> findComparison(StoredStudy study, Account reader) {
        var version = study.version();
        return recalculations
                .findVerified(version.study(), version.number())
                .or(() -> recalculations.list(version.study()).stream()
                        .filter(one -> one.version() == version.number())
                        .findFirst()
                        .flatMap(one -> recalculations.find(one.id())))
                .map(found -> compare(found, reader));
    }

    public boolean mayVerify(StudyVersion version, Account account) {
        return Verifiers.mayVerify(account, versions.versions(version.study()));
    }

    static Result result(StoredRecalculation stored) {
        return ResultJson.read(stored.recalculation().id().value(), stored.result());
    }

    private static Result submitted(StoredStudy study) {
        return ResultJson.read(study.version().title(), study.result());
    }

    static void requireText(String name, String text, boolean obligatory) {
        if (obligatory && text.isBlank()) {
            throw Failure.of(REASON_MISSING);
        }
        if (text.length() > LONGEST) {
            throw Failure.of(TEXT_TOO_LONG, name, text.length(), LONGEST);
        }
    }
}
