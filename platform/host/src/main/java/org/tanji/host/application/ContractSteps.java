package org.tanji.host.application;

import static org.tanji.host.application.ApplicationFailure.CLOCK_RUNS;
import static org.tanji.host.application.ApplicationFailure.CLOCK_STANDS;
import static org.tanji.host.application.ApplicationFailure.DAY_OUT_OF_RANGE;
import static org.tanji.host.application.ApplicationFailure.EVIDENCE_MISSING;
import static org.tanji.host.application.ApplicationFailure.FEES_OPEN;
import static org.tanji.host.application.ApplicationFailure.NO_FEES_OPEN;
import static org.tanji.host.application.ApplicationFailure.SIGNATURE_INCOMPLETE;
import static org.tanji.host.application.ApplicationFailure.SIGNED_ALREADY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tanji.engine.failure.Failure;
import org.tanji.host.application.FactOfApplication.ClockResumed;
import org.tanji.host.application.FactOfApplication.ClockStopped;
import org.tanji.host.application.FactOfApplication.ContractSigned;
import org.tanji.host.application.FactOfApplication.FeesPaid;
import org.tanji.host.application.FactOfApplication.FeesUnpaid;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.Fact;
import org.tanji.host.casefile.FileId;
import org.tanji.host.casefile.LongText;
import org.tanji.host.casefile.Step;
import org.tanji.host.identity.Role;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.deadline.StopReason;

/** What follows the acceptance: contract, fees, and what stops the 180 days. */
final class ContractSteps {

    private static final Set<Role> OFFICE = Set.of(Role.APPLICATION_REVIEWER, Role.PLANNER);

    private ContractSteps() {}

    record ContractForm(LocalDate on, String forBody, String forApplicant, FileId contract) {}

    record FeesForm(LocalDate since, @LongText String what, List<FileId> evidence) {
        FeesForm {
            evidence = List.copyOf(evidence);
        }
    }

    record PaidForm(LocalDate on, String evidence) {}

    record StopForm(
            StopReason reason, LocalDate from, @LongText String grounds, List<FileId> evidence) {
        StopForm {
            evidence = List.copyOf(evidence);
        }
    }

    record ResumeForm(LocalDate until, @LongText String grounds) {}

    static List<Step<? extends Record>> all() {
        var accepted = ApplicationGates.ACCEPTED;
        return List.of(
                new Step<>(
                        "application.signContract",
                        ContractForm.class,
                        OFFICE,
                        Clause.NOTICE_AND_CONTRACT,
                        accepted.and(ApplicationGates.on(ContractSteps::requireUnsigned)),
                        ContractSteps::sign),
                new Step<>(
                        "application.feesUnpaid",
                        FeesForm.class,
                        OFFICE,
                        Clause.FEES,
                        accepted.and(ApplicationGates.on(ContractSteps::requireNoFees)),
                        ContractSteps::unpaid),
                new Step<>(
                        "application.feesPaid",
                        PaidForm.class,
                        OFFICE,
                        Clause.FEES,
                        accepted.and(ApplicationGates.on(ContractSteps::requireFees)),
                        ContractSteps::paid),
                new Step<>(
                        "application.stopClock",
                        StopForm.class,
                        OFFICE,
                        Clause.CLOCK_STOPS_FOR_FIVE_REASONS,
                        accepted.and(ApplicationGates.on(ContractSteps::requireRunning)),
                        ContractSteps::stop),
                new Step<>(
                        "application.resumeClock",
                        ResumeForm.class,
                        OFFICE,
                        Clause.CLOCK_STOPS_FOR_FIVE_REASONS,
                        accepted.and(ApplicationGates.on(ContractSteps::requireStanding)),
                        ContractSteps::resume));
    }

    @CarriesOut(Clause.NOTICE_AND_CONTRACT)
    private static Fact sign(Desk desk, ContractForm form) {
        requireDay(desk, form.on(), accepted(desk));
        if (form.forBody().isBlank()
                || form.forApplicant().isBlank()
                || desk.findFile(form.contract()).isEmpty()) {
            throw Failure.of(SIGNATURE_INCOMPLETE);
        }
        return new ContractSigned(form.on(), form.forBody(), form.forApplicant(), form.contract());
    }

    @CarriesOut(Clause.FEES)
    private static Fact unpaid(Desk desk, FeesForm form) {
        requireDay(desk, form.since(), accepted(desk));
        requireEvidence(desk, form.what(), form.evidence());
        return new FeesUnpaid(form.since(), form.what(), form.evidence());
    }

    private static Fact paid(Desk desk, PaidForm form) {
        requireDay(desk, form.on(), Application.of(desk.file()).clock().fees().orElseThrow());
        if (form.evidence().isBlank()) {
            throw Failure.of(EVIDENCE_MISSING);
        }
        return new FeesPaid(form.on(), form.evidence());
    }

    @CarriesOut(Clause.CLOCK_STOPS_FOR_FIVE_REASONS)
    private static Fact stop(Desk desk, StopForm form) {
        requireDay(desk, form.from(), accepted(desk));
        requireEvidence(desk, form.grounds(), form.evidence());
        return new ClockStopped(form.reason(), form.from(), form.grounds(), form.evidence());
    }

    private static Fact resume(Desk desk, ResumeForm form) {
        requireDay(
                desk,
                form.until(),
                Application.of(desk.file()).clock().stopped().orElseThrow().from());
        if (form.grounds().isBlank()) {
            throw Failure.of(EVIDENCE_MISSING);
        }
        return new ClockResumed(form.until(), form.grounds());
    }

    private static LocalDate accepted(Desk desk) {
        return Application.of(desk.file()).acceptedOn().orElseThrow();
    }

    private static void requireDay(Desk desk, LocalDate day, LocalDate earliest) {
        if (day.isBefore(earliest) || day.isAfter(desk.today())) {
            throw Failure.of(DAY_OUT_OF_RANGE, day, earliest, desk.today());
        }
    }

    private static void requireEvidence(Desk desk, String grounds, List<FileId> evidence) {
        var isThere = !grounds.isBlank()
                && !evidence.isEmpty()
                && evidence.stream().allMatch(file -> desk.findFile(file).isPresent());
        if (!isThere) {
            throw Failure.of(EVIDENCE_MISSING);
        }
    }

    private static void requireUnsigned(Application application) {
        application.contractSignedOn().ifPresent(day -> {
            throw Failure.of(SIGNED_ALREADY, day);
        });
    }

    private static void requireNoFees(Application application) {
        application.clock().fees().ifPresent(since -> {
            throw Failure.of(FEES_OPEN, since);
        });
    }

    private static void requireFees(Application application) {
        if (application.clock().fees().isEmpty()) {
            throw Failure.of(NO_FEES_OPEN);
        }
    }

    private static void requireRunning(Application application) {
        application.clock().stopped().ifPresent(stop -> {
            throw Failure.of(CLOCK_STANDS, stop.from());
        });
    }

    private static void requireStanding(Application application) {
        if (application.clock().stopped().isEmpty()) {
            throw Failure.of(CLOCK_RUNS);
        }
    }
}
