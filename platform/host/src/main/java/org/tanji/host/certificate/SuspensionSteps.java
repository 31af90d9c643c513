package org.tanji.host.certificate;

import static org.tanji.host.certificate.CertificateFailure.GROUND_NOT_CONFIRMED;
import static org.tanji.host.certificate.CertificateFailure.LATE_WITHOUT_REASON;
import static org.tanji.host.certificate.CertificateFailure.SUSPENSION_TOO_LONG;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tanji.engine.failure.Failure;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.LongText;
import org.tanji.host.casefile.Step;
import org.tanji.host.certificate.CertificateState.Kind;
import org.tanji.host.identity.Actor;
import org.tanji.host.identity.Role;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.deadline.CertificateDeadlines;
import org.tanji.host.rule.reading.RuleBook;
import org.tanji.host.rule.reading.RuleInForce;

/** Suspends: a ground is confirmed, then the certificate is suspended within five days and for six months at most, 9.4. */
record SuspensionSteps(RuleBook rules, Evaluation evaluation) {

    private static final Set<Role> BODY = Set.of(Role.CERTIFICATE_ADMINISTRATOR, Role.DECISION_MAKER);

    /** @param reason the facts that were confirmed */
    record ConfirmedGroundForm(
            String number,
            SuspensionGround ground,
            @LongText String reason) {}

    /**
     * @param until last day of the suspension, no later than six months on
     * @param notice what the public is told
     * @param lateBecause needed once the five days have gone by
     */
    record SuspensionForm(
            String number,
            LocalDate until,
            @LongText String notice,
            @LongText String lateBecause) {}

    List<Step<? extends Record>> all() {
        return List.of(
                new Step<>(
                        "certificate.confirmGround",
                        ConfirmedGroundForm.class,
                        BODY,
                        Clause.SUSPENDED_WITHIN_FIVE_DAYS,
                        Holding.some(kind -> kind == Kind.VALID),
                        file -> Holding.first(file, kind -> kind == Kind.VALID)
                                .map(number ->
                                        new ConfirmedGroundForm(number, SuspensionGround.SURVEILLANCE_FAILED, "")),
                        SuspensionSteps::confirm),
                new Step<>(
                        "certificate.suspend",
                        SuspensionForm.class,
                        BODY,
                        Clause.SUSPENDED_WITHIN_FIVE_DAYS,
                        Holding.some(kind -> kind == Kind.VALID).and(SuspensionSteps::requireGround),
                        this::suspend));
    }

    private static void requireGround(CaseFile file, Actor by, LocalDate today) {
        if (Certificates.of(file).live(today).stream().noneMatch(SuspensionSteps::isDue)) {
            throw Failure.of(
                    GROUND_NOT_CONFIRMED, Holding.first(file, Kind::isLive).orElse(""));
        }
    }

    private static boolean isDue(Certificate certificate) {
        return certificate.open().ground().isPresent() || certificate.open().suspensionAsked();
    }

    private static CertificateFact confirm(Desk desk, ConfirmedGroundForm form) {
        return new CertificateFact.GroundConfirmed(
                Holding.valid(desk, form.number()).number(), form.ground(), form.reason());
    }

    @CarriesOut({
        Clause.SUSPENDED_WITHIN_FIVE_DAYS,
        Clause.SUSPENDED_AT_MOST_SIX_MONTHS,
        Clause.GROWTH_ENDS_VALIDITY,
        Clause.HOLDER_MAY_GIVE_UP
    })
    private CertificateFact suspend(Desk desk, SuspensionForm form) {
        var certificate = Holding.valid(desk, form.number());
        if (!isDue(certificate)) {
            throw Failure.of(GROUND_NOT_CONFIRMED, certificate.number());
        }
        var deadlines = new CertificateDeadlines(rule(desk));
        certificate.open().ground().ifPresent(ground -> {
            var latest = deadlines.suspension(ground.on());
            if (latest.passedOn(desk.today()) && form.lateBecause().isBlank()) {
                throw Failure.of(LATE_WITHOUT_REASON, certificate.number(), ground.on(), latest.day());
            }
        });
        var longest = deadlines.suspensionEnd(desk.today()).day();
        if (form.until().isAfter(longest)) {
            throw Failure.of(SUSPENSION_TOO_LONG, certificate.number(), desk.today(), longest, form.until());
        }
        return new CertificateFact.Suspended(
                certificate.number(),
                certificate
                        .open()
                        .ground()
                        .map(Pending.ConfirmedGround::ground)
                        .orElse(SuspensionGround.ASKED_BY_HOLDER),
                form.until(),
                form.notice(),
                form.lateBecause());
    }

    private RuleInForce rule(Desk desk) {
        return rules.on(evaluation.acceptedOn(desk.file()).orElse(desk.today()));
    }
}
