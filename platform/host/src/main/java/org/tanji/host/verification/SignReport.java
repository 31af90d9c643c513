package org.tanji.host.verification;

import static org.tanji.host.verification.VerificationRefusal.REPORT_NOT_READ;
import static org.tanji.host.verification.VerificationRefusal.REPORT_NOT_WRITTEN;
import static org.tanji.host.verification.VerificationRefusal.SIGNED_BEFORE;

import java.time.LocalDate;
import java.util.Set;
import org.tanji.engine.failure.Failure;
import org.tanji.host.casefile.Approves;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.Fact;
import org.tanji.host.casefile.Gate;
import org.tanji.host.casefile.Step;
import org.tanji.host.identity.Actor;
import org.tanji.host.identity.PersonId;
import org.tanji.host.planning.Plan;
import org.tanji.host.planning.TeamFunction;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/** Every member of the team signs the report, one by one and each once; whoever signs last makes it complete. */
@CarriesOut(Clause.VERIFICATION_REPORT)
final class SignReport {

    private SignReport() {}

    /** @param read that the report was read; the signature itself is that somebody takes the step */
    @Approves
    public record Form(boolean read) {}

    static Step<Form> step(Gate team) {
        return new Step<>(
                "verification.signReport",
                Form.class,
                Set.of(Verifiers.ROLE),
                Clause.VERIFICATION_REPORT,
                team.and(SignReport::unsigned),
                SignReport::decide);
    }

    private static void unsigned(CaseFile file, Actor by, LocalDate today) {
        var verification = Verification.of(file);
        if (verification.report().isEmpty()) {
            throw Failure.of(REPORT_NOT_WRITTEN);
        }
        if (verification.signers().contains(by.person())) {
            throw Failure.of(SIGNED_BEFORE, by.name());
        }
    }

    private static Fact decide(Desk desk, Form form) {
        if (!form.read()) {
            throw Failure.of(REPORT_NOT_READ);
        }
        var verification = Verification.of(desk.file());
        var signed = Verification.signed(verification.report().orElseThrow());
        var complete = Plan.of(desk.file()).team().stream()
                .filter(member -> member.function() != TeamFunction.EXPERT)
                .map(member -> new PersonId(member.person()))
                .allMatch(person -> person.equals(desk.by().person())
                        || verification.signers().contains(person));
        return new ReportSigned(signed, complete);
    }
}
