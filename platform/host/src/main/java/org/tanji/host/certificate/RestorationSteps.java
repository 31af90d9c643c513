package org.tanji.host.certificate;

import static org.tanji.host.certificate.CertificateFailure.GROWTH_NEEDS_NEW_CERTIFICATION;
import static org.tanji.host.certificate.CertificateFailure.INSPECTION_NOT_PASSED;
import static org.tanji.host.certificate.CertificateFailure.INSPECTOR_CANNOT_RESTORE;
import static org.tanji.host.certificate.CertificateFailure.RESTORATION_NOT_ASKED;
import static org.tanji.host.certificate.CertificateFailure.SUSPENSION_RAN_OUT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tanji.engine.failure.Failure;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.LongText;
import org.tanji.host.casefile.Step;
import org.tanji.host.certificate.CertificateState.Kind;
import org.tanji.host.identity.Role;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/** Restores: asked for in time, inspected again and passed, decided by somebody who did not inspect, 9.4. */
final class RestorationSteps {

    private RestorationSteps() {}

    /** @param findings what the inspection found, and where its report lies */
    record ReinspectionForm(
            String number,
            LocalDate inspectedOn,
            boolean passed,
            @LongText String findings) {}

    /** @param notice what the public is told */
    record RestorationForm(String number, @LongText String notice) {}

    static List<Step<? extends Record>> all() {
        return List.of(
                new Step<>(
                        "certificate.reinspect",
                        ReinspectionForm.class,
                        Set.of(Role.INSPECTOR),
                        Clause.RESTORED_AFTER_INSPECTION,
                        Holding.some(kind -> kind == Kind.SUSPENDED),
                        RestorationSteps::reinspect),
                new Step<>(
                        "certificate.restore",
                        RestorationForm.class,
                        Set.of(Role.DECISION_MAKER),
                        Clause.RESTORED_AFTER_INSPECTION,
                        Holding.some(kind -> kind == Kind.SUSPENDED),
                        file -> Holding.first(file, kind -> kind == Kind.SUSPENDED)
                                .map(number -> new RestorationForm(number, "")),
                        RestorationSteps::restore));
    }

    private static CertificateFact reinspect(Desk desk, ReinspectionForm form) {
        var certificate = Holding.suspended(desk, form.number());
        requireAsked(certificate);
        return new CertificateFact.Reinspected(
                certificate.number(), form.inspectedOn(), form.passed(), form.findings());
    }

    @CarriesOut({Clause.RESTORED_AFTER_INSPECTION, Clause.SUSPENDED_AT_MOST_SIX_MONTHS, Clause.GROWTH_ENDS_VALIDITY})
    private static CertificateFact restore(Desk desk, RestorationForm form) {
        var certificate = Holding.suspended(desk, form.number());
        var suspension = Holding.suspension(certificate);
        if (suspension.ground() == SuspensionGround.FOOTPRINT_GROWN) {
            throw Failure.of(GROWTH_NEEDS_NEW_CERTIFICATION, certificate.number());
        }
        if (desk.today().isAfter(suspension.until())) {
            throw Failure.of(SUSPENSION_RAN_OUT, certificate.number(), suspension.until());
        }
        requireAsked(certificate);
        if (!certificate.open().reinspected().orElse(false)) {
            throw Failure.of(
                    INSPECTION_NOT_PASSED,
                    certificate.number(),
                    certificate.open().restorationAsked().orElseThrow());
        }
        if (desk.file()
                .people(CertificateFact.Reinspected.class)
                .contains(desk.by().person())) {
            throw Failure.of(
                    INSPECTOR_CANNOT_RESTORE, certificate.number(), desk.by().name());
        }
        return new CertificateFact.Restored(certificate.number(), form.notice());
    }

    private static void requireAsked(Certificate certificate) {
        if (certificate.open().restorationAsked().isEmpty()) {
            throw Failure.of(
                    RESTORATION_NOT_ASKED,
                    certificate.number(),
                    Holding.suspension(certificate).until());
        }
    }
}
