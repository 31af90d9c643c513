package org.tanji.host.verification;

import static org.tanji.host.verification.VerificationFailure.CORRECTION_MISSING;
import static org.tanji.host.verification.VerificationFailure.PATH_UNKNOWN;
import static org.tanji.host.verification.VerificationFailure.SEEN_MISSING;

import java.util.List;
import java.util.Set;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.InventoryPath;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.MethodReader;
import org.tanji.engine.result.Result;
import org.tanji.engine.result.ResultJson;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.Fact;
import org.tanji.host.casefile.Gate;
import org.tanji.host.casefile.OfferedBy;
import org.tanji.host.casefile.Step;
import org.tanji.host.quantification.Studies;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/** The team judges figures of the applicant's data one by one: each finding is attached to the path of the figure. */
@CarriesOut(Clause.SOURCES_CROSS_CHECKED)
final class VerifyDatum {

    /** Before the id of a factor, which is no value of the inventory. */
    static final String FACTOR = "factor ";

    private VerifyDatum() {}

    public record Form(@OfferedBy(VerificationSteps.UNITS) String unit, List<DatumFinding> data) {
        public Form {
            data = List.copyOf(data);
        }
    }

    static Step<Form> step(Gate team, Studies studies) {
        return new Step<>(
                "verification.verifyDatum",
                Form.class,
                Set.of(Verifiers.ROLE),
                Clause.SOURCES_CROSS_CHECKED,
                team,
                (desk, form) -> decide(desk, form, studies));
    }

    private static Fact decide(Desk desk, Form form, Studies studies) {
        var study = Units.of(desk.file()).study(form.unit(), studies);
        var result = ResultJson.read(study.version().title(), study.result());
        var method = MethodReader.read(result.manifest().method());
        if (form.data().isEmpty()) {
            throw Failure.of(PATH_UNKNOWN, "");
        }
        form.data().forEach(finding -> check(finding, method, result));
        return new DataVerified(
                form.unit(), study.version().study().value(), study.version().number(), form.data());
    }

    private static void check(DatumFinding finding, Method method, Result result) {
        var stated = result.manifest().inventory();
        if (!isFactor(finding.path(), result)
                && InventoryPath.field(method, stated, finding.path()).isEmpty()) {
            throw Failure.of(PATH_UNKNOWN, finding.path());
        }
        if (finding.seen().isBlank()) {
            throw Failure.of(SEEN_MISSING, finding.path());
        }
        if (finding.verdict() == DatumVerdict.CORRECTED) {
            if (finding.corrected().isBlank()) {
                throw Failure.of(CORRECTION_MISSING, finding.path());
            }
            corrected(method, stated, finding);
        }
    }

    /** The data with the corrected figure; a value that the field does not take is refused. */
    static Inventory corrected(Method method, Inventory stated, DatumFinding finding) {
        return AdjustInventory.adjust(method, stated, finding.path() + " = " + finding.corrected(), "");
    }

    private static boolean isFactor(String path, Result result) {
        return path.startsWith(FACTOR)
                && result.manifest().factors().stream()
                        .anyMatch(factor -> factor.id().equals(path.substring(FACTOR.length())));
    }
}
