package org.tanji.host.verification;

import static org.tanji.host.verification.VerificationFailure.DAYS_REVERSED;
import static org.tanji.host.verification.VerificationRefusal.REMOTE_WITHOUT_REASON;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tanji.engine.failure.Failure;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.Fact;
import org.tanji.host.casefile.FileId;
import org.tanji.host.casefile.Gate;
import org.tanji.host.casefile.LongText;
import org.tanji.host.casefile.OfferedBy;
import org.tanji.host.casefile.Step;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/** The team verifies a place of production, on site or with a reason for doing it from afar. */
@CarriesOut(Clause.VERIFIED_ON_SITE)
final class VerifySite {

    private VerifySite() {}

    public record Form(
            @OfferedBy(VerificationSteps.SITES) String site,
            VerificationWay way,
            @LongText String reason,
            String means,
            LocalDate from,
            LocalDate to,
            List<FileId> evidence) {
        public Form {
            evidence = List.copyOf(evidence);
        }
    }

    static Step<Form> step(Gate team) {
        return new Step<>(
                "verification.verifySite",
                Form.class,
                Set.of(Verifiers.ROLE),
                Clause.VERIFIED_ON_SITE,
                team,
                VerifySite::decide);
    }

    private static Fact decide(Desk desk, Form form) {
        Units.of(desk.file()).requireSite(form.site());
        if (form.to().isBefore(form.from()) || form.to().isAfter(desk.today())) {
            throw Failure.of(DAYS_REVERSED, form.from(), form.to(), desk.today());
        }
        if (form.way() == VerificationWay.REMOTE
                && (form.reason().isBlank() || form.means().isBlank())) {
            throw Failure.of(REMOTE_WITHOUT_REASON, form.site());
        }
        return new SiteVerified(
                form.site(), form.way(), form.reason(), form.means(), form.from(), form.to(), form.evidence());
    }
}
