package org.tanji.host.certificate;

import static org.tanji.host.certificate.CertificateFailure.SUSPENSION_RAN_OUT;

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

/** What the holder of a certificate asks of the body, 9.4. */
@CarriesOut(Clause.HOLDER_MAY_GIVE_UP)
final class HolderSteps {

    private HolderSteps() {}

    /** What the holder says about one certificate. */
    record HolderRequest(String number, @LongText String reason) {}

    static List<Step<? extends Record>> all() {
        return List.of(
                new Step<>(
                        "certificate.askSuspension",
                        HolderRequest.class,
                        Set.of(Role.APPLICANT),
                        Clause.HOLDER_MAY_GIVE_UP,
                        Holding.some(kind -> kind == Kind.VALID),
                        file -> Holding.first(file, kind -> kind == Kind.VALID)
                                .map(number -> new HolderRequest(number, "")),
                        HolderSteps::askSuspension),
                new Step<>(
                        "certificate.askRestoration",
                        HolderRequest.class,
                        Set.of(Role.APPLICANT),
                        Clause.RESTORED_AFTER_INSPECTION,
                        Holding.some(kind -> kind == Kind.SUSPENDED),
                        file -> Holding.first(file, kind -> kind == Kind.SUSPENDED)
                                .map(number -> new HolderRequest(number, "")),
                        HolderSteps::askRestoration),
                new Step<>(
                        "certificate.askCancellation",
                        HolderRequest.class,
                        Set.of(Role.APPLICANT),
                        Clause.HOLDER_MAY_GIVE_UP,
                        Holding.some(Kind::isLive),
                        file -> Holding.first(file, Kind::isLive).map(number -> new HolderRequest(number, "")),
                        HolderSteps::askCancellation));
    }

    private static CertificateFact askSuspension(Desk desk, HolderRequest form) {
        return new CertificateFact.SuspensionAsked(
                Holding.valid(desk, form.number()).number(), form.reason());
    }

    /** Within the suspension; what comes later comes too late. */
    @CarriesOut(Clause.RESTORED_AFTER_INSPECTION)
    private static CertificateFact askRestoration(Desk desk, HolderRequest form) {
        var certificate = Holding.suspended(desk, form.number());
        var until = Holding.suspension(certificate).until();
        if (desk.today().isAfter(until)) {
            throw Failure.of(SUSPENSION_RAN_OUT, certificate.number(), until);
        }
        return new CertificateFact.RestorationAsked(certificate.number(), form.reason());
    }

    private static CertificateFact askCancellation(Desk desk, HolderRequest form) {
        return new CertificateFact.CancellationAsked(
                Holding.live(desk, form.number()).number(), form.reason());
    }
}
