package org.tanji.host.certificate;

import static org.tanji.host.certificate.CertificateFailure.INSPECTION_NOT_PASSED;
import static org.tanji.host.certificate.CertificateFailure.NOT_ASKED_BY_HOLDER;
import static org.tanji.host.certificate.CertificateFailure.SUSPENSION_RUNS;
import static org.tanji.host.certificate.CertificateFailure.VALIDITY_RUNS;

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

/** Ends certificates: withdrawn by the body, cancelled for the holder, expired by the calendar, 9.2 and 9.4. */
final class EndSteps {

    static final String EXPIRE = "certificate.expire";
    static final String WITHDRAW_OVERDUE = "certificate.withdrawOverdue";

    private EndSteps() {}

    /** @param notice what the public is told */
    record WithdrawalForm(
            String number,
            WithdrawalGround ground,
            @LongText String notice,
            CertificateRecall recall) {}

    record CancellationForm(
            String number,
            CancellationGround ground,
            @LongText String notice,
            CertificateRecall recall) {}

    /** What the program fills in. */
    record TermForm(String number) {}

    static List<Step<? extends Record>> all() {
        return List.of(
                new Step<>(
                        "certificate.withdraw",
                        WithdrawalForm.class,
                        Set.of(Role.DECISION_MAKER),
                        Clause.SUSPENDED_AT_MOST_SIX_MONTHS,
                        Holding.some(Kind::isLive),
                        EndSteps::withdraw),
                new Step<>(
                        "certificate.cancel",
                        CancellationForm.class,
                        Set.of(Role.CERTIFICATE_ADMINISTRATOR),
                        Clause.HOLDER_MAY_GIVE_UP,
                        Holding.some(Kind::isLive),
                        EndSteps::cancel),
                new Step<>(
                        EXPIRE,
                        TermForm.class,
                        Set.of(Role.PROGRAM),
                        Clause.VALID_FOR_TWO_YEARS,
                        (file, by, today) -> {},
                        EndSteps::expire),
                new Step<>(
                        WITHDRAW_OVERDUE,
                        TermForm.class,
                        Set.of(Role.PROGRAM),
                        Clause.SUSPENDED_AT_MOST_SIX_MONTHS,
                        (file, by, today) -> {},
                        EndSteps::withdrawOverdue));
    }

    @CarriesOut({Clause.SUSPENDED_AT_MOST_SIX_MONTHS, Clause.PUBLIC_LOOK_UP})
    private static CertificateFact withdraw(Desk desk, WithdrawalForm form) {
        var certificate = Holding.live(desk, form.number());
        if (form.ground() == WithdrawalGround.SUSPENSION_RAN_OUT) {
            requireRunOut(desk, Holding.suspended(desk, form.number()));
        }
        if (form.ground() == WithdrawalGround.REINSPECTION_FAILED
                && certificate.open().reinspected().orElse(true)) {
            throw Failure.of(
                    INSPECTION_NOT_PASSED,
                    certificate.number(),
                    certificate.open().restorationAsked().map(Object::toString).orElse("-"));
        }
        return new CertificateFact.Withdrawn(certificate.number(), form.ground(), form.notice(), form.recall());
    }

    @CarriesOut({Clause.HOLDER_MAY_GIVE_UP, Clause.PUBLIC_LOOK_UP})
    private static CertificateFact cancel(Desk desk, CancellationForm form) {
        var certificate = Holding.live(desk, form.number());
        if (form.ground() == CancellationGround.ASKED_BY_HOLDER
                && !certificate.open().cancellationAsked()) {
            throw Failure.of(NOT_ASKED_BY_HOLDER, certificate.number());
        }
        return new CertificateFact.Cancelled(certificate.number(), form.ground(), form.notice(), form.recall());
    }

    @CarriesOut(Clause.VALID_FOR_TWO_YEARS)
    private static CertificateFact expire(Desk desk, TermForm form) {
        var certificate = Certificates.of(desk.file()).get(form.number());
        var until = certificate.items().validUntil();
        if (!certificate.recorded().kind().isLive() || !desk.today().isAfter(until)) {
            throw Failure.of(VALIDITY_RUNS, certificate.number(), until);
        }
        return new CertificateFact.Expired(certificate.number());
    }

    @CarriesOut(Clause.SUSPENDED_AT_MOST_SIX_MONTHS)
    private static CertificateFact withdrawOverdue(Desk desk, TermForm form) {
        var certificate = Holding.suspended(desk, form.number());
        requireRunOut(desk, certificate);
        return new CertificateFact.Withdrawn(
                certificate.number(), WithdrawalGround.SUSPENSION_RAN_OUT, "", CertificateRecall.PUBLISHED);
    }

    private static void requireRunOut(Desk desk, Certificate certificate) {
        var until = Holding.suspension(certificate).until();
        if (!desk.today().isAfter(until)) {
            throw Failure.of(SUSPENSION_RUNS, certificate.number(), until);
        }
    }
}
