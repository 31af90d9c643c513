package org.tanji.host.inspection;

import static org.tanji.host.inspection.InspectionFailure.FAULT_NOT_TRACED;
import static org.tanji.host.inspection.InspectionFailure.NOT_IN_CHARGE_OF_CORRECTIONS;
import static org.tanji.host.inspection.InspectionFailure.NOT_IN_CHARGE_OF_REPORT;
import static org.tanji.host.inspection.InspectionFailure.NOT_IN_TEAM;
import static org.tanji.host.inspection.InspectionFailure.NOT_PRODUCING;
import static org.tanji.host.inspection.InspectionFailure.REASON_MISSING;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.tanji.engine.failure.Failure;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.Fact;
import org.tanji.host.casefile.Gate;
import org.tanji.host.casefile.Step;
import org.tanji.host.casefile.Step.Decide;
import org.tanji.host.identity.Role;
import org.tanji.host.inspection.InspectionFact.Begun;
import org.tanji.host.inspection.InspectionFact.InstrumentFaultReported;
import org.tanji.host.inspection.InspectionFact.Postponed;
import org.tanji.host.inspection.InspectionFact.ReportReceived;
import org.tanji.host.inspection.InspectionForms.Begin;
import org.tanji.host.inspection.InspectionForms.CheckConsistency;
import org.tanji.host.inspection.InspectionForms.Conclude;
import org.tanji.host.inspection.InspectionForms.DrawSample;
import org.tanji.host.inspection.InspectionForms.End;
import org.tanji.host.inspection.InspectionForms.Postpone;
import org.tanji.host.inspection.InspectionForms.ReceiveReport;
import org.tanji.host.inspection.InspectionForms.RecordItems;
import org.tanji.host.inspection.InspectionForms.ReportInstrumentFault;
import org.tanji.host.inspection.InspectionForms.SignReport;
import org.tanji.host.inspection.InspectionForms.SubmitCorrection;
import org.tanji.host.inspection.InspectionForms.VerifyCorrection;
import org.tanji.host.inspection.InspectionForms.WriteReport;
import org.tanji.host.planning.CaseRule;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/** The steps of clause 7.4. */
public final class InspectionSteps {

    private static final Set<Role> INSPECTORS = Set.of(Role.INSPECTOR);
    private static final Set<Role> APPLICANTS = Set.of(Role.APPLICANT);
    private static final Gate TEAM = InspectionGates.team(NOT_IN_TEAM);
    private static final Gate BEFORE = TEAM.and(InspectionGates::planned).and(InspectionGates::notBegun);
    private static final Gate ON_SITE = TEAM.and(InspectionGates::onSite);
    private static final Gate REPORTED = ((Gate) InspectionGates::ended).and(InspectionGates::notConcluded);

    private final JudgeItems judge;
    private final CheckProducts products;
    private final EndInspection end;
    private final CorrectFindings correct;
    private final ConcludeInspection conclude;

    /** @param seeds for draws, a new one each time */
    public InspectionSteps(Checklist checklist, CaseRule rules, Supplier<String> seeds) {
        this.judge = new JudgeItems(checklist, rules);
        this.products = new CheckProducts(seeds);
        this.end = new EndInspection(checklist);
        this.correct = new CorrectFindings(rules);
        this.conclude = new ConcludeInspection(rules);
    }

    public List<Step<? extends Record>> all() {
        return List.of(
                inspectors("begin", Begin.class, Clause.FACTORY_IN_PRODUCTION, BEFORE, InspectionSteps::begin),
                inspectors("postpone", Postpone.class, Clause.FACTORY_IN_PRODUCTION, BEFORE, InspectionSteps::postpone),
                inspectors("record", RecordItems.class, Clause.INSPECTION_OF_TWO_PARTS, ON_SITE, judge::decide),
                inspectors("drawSample", DrawSample.class, Clause.CONSISTENCY_BY_RANDOM_DRAW, ON_SITE, products::draw),
                inspectors(
                        "checkConsistency",
                        CheckConsistency.class,
                        Clause.CONSISTENCY_BY_RANDOM_DRAW,
                        ON_SITE,
                        CheckProducts::check),
                inspectors("end", End.class, Clause.INSPECTION_OF_TWO_PARTS, ON_SITE, (desk, form) -> end.decide(desk)),
                applicants(
                        "receiveReport",
                        ReceiveReport.class,
                        Clause.CORRECTION_WITHIN_TWO_MONTHS,
                        REPORTED.and(CorrectFindings::receivable),
                        InspectionSteps::receive),
                applicants(
                        "submitCorrection",
                        SubmitCorrection.class,
                        Clause.CORRECTION_WITHIN_TWO_MONTHS,
                        REPORTED.and(correct::submittable),
                        correct::submit),
                inspectors(
                        "verifyCorrection",
                        VerifyCorrection.class,
                        Clause.TEAM_VERIFIES_CORRECTIONS,
                        InspectionGates.team(NOT_IN_CHARGE_OF_CORRECTIONS)
                                .and(REPORTED)
                                .and(correct::verifiable),
                        correct::verify),
                inspectors("conclude", Conclude.class, Clause.TEAM_CONCLUDES, TEAM.and(REPORTED), conclude::conclude),
                inspectors(
                        "writeReport",
                        WriteReport.class,
                        Clause.INSPECTION_REPORT,
                        ((Gate) InspectionGates::leader).and(ConcludeInspection::concluded),
                        ConcludeInspection::write),
                inspectors(
                        "signReport",
                        SignReport.class,
                        Clause.INSPECTION_REPORT,
                        InspectionGates.team(NOT_IN_CHARGE_OF_REPORT).and(ConcludeInspection::signable),
                        (desk, form) -> ConcludeInspection.sign(desk)),
                applicants(
                        "reportInstrumentFault",
                        ReportInstrumentFault.class,
                        Clause.INSTRUMENT_FAULT_TRACED,
                        InspectionGates::planned,
                        InspectionSteps::fault));
    }

    private static <R extends Record> Step<R> inspectors(
            String verb, Class<R> form, Clause clause, Gate gate, Decide<R> decide) {
        return new Step<>("inspection." + verb, form, INSPECTORS, clause, gate, decide);
    }

    private static <R extends Record> Step<R> applicants(
            String verb, Class<R> form, Clause clause, Gate gate, Decide<R> decide) {
        return new Step<>("inspection." + verb, form, APPLICANTS, clause, gate, decide);
    }

    @CarriesOut(Clause.FACTORY_IN_PRODUCTION)
    private static Fact begin(Desk desk, Begin form) {
        if (!form.producing() || form.production().isBlank()) {
            throw Failure.of(NOT_PRODUCING);
        }
        return new Begun(desk.today(), form.production(), form.boundary(), form.evidence());
    }

    @CarriesOut({Clause.FACTORY_IN_PRODUCTION, Clause.CLOCK_STOPS_FOR_FIVE_REASONS})
    private static Fact postpone(Desk desk, Postpone form) {
        if (form.why().isBlank()) {
            throw Failure.of(REASON_MISSING, "7.4.1");
        }
        return new Postponed(desk.today(), form.why(), form.evidence());
    }

    private static Fact receive(Desk desk, ReceiveReport form) {
        if (form.signatory().isBlank()) {
            throw Failure.of(REASON_MISSING, "7.4.2");
        }
        return new ReportReceived(form.signatory());
    }

    @CarriesOut(Clause.INSTRUMENT_FAULT_TRACED)
    private static Fact fault(Desk desk, ReportInstrumentFault form) {
        if (form.instrument().isBlank() || form.traced().isEmpty()) {
            throw Failure.of(FAULT_NOT_TRACED);
        }
        return new InstrumentFaultReported(form.found(), form.instrument(), form.traced(), form.collectedAgain());
    }
}
