package org.tanji.host.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanji.host.casefile.FileId;
import org.tanji.host.casefile.PlayedCase;
import org.tanji.host.identity.Role;
import org.tanji.host.inspection.InspectionFact.SampleDrawn;
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
import org.tanji.host.planning.PlannedCase;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.Proves;

class InspectionTest {

    private static final Begin PRODUCING = new Begin(true, "Line 1", List.of(), List.of());

    @TempDir
    Path folder;

    private PlannedCase planned;
    private PlayedCase played;

    @BeforeEach
    void open() {
        planned = new PlannedCase(folder);
        played = planned.played();
    }

    @AfterEach
    void close() {
        planned.close();
    }

    private void take(String step, Record form) {
        played.take(Role.INSPECTOR, "inspection." + step, form);
    }

    private String refusedBy(Clause clause, String step, Record form) {
        return played.refusedBy(clause, Role.INSPECTOR, "inspection." + step, form);
    }

    private static RecordItems finding(String item, ItemVerdict verdict, String stated, String note) {
        return new RecordItems(List.of(new ItemFinding(item, verdict, stated, note, List.of())));
    }

    private void begun(BoundaryStage... boundary) {
        planned.acknowledged();
        take("begin", new Begin(true, "Line 1", List.of(boundary), List.of()));
    }

    /** Everything conforms, but the items that are named. */
    private void examined(String... faults) {
        var findings = new ArrayList<ItemFinding>();
        for (var item : Checklist.read().items()) {
            var stated = switch (item.asked()) {
                case NOTHING -> "";
                case MANAGER -> "Example manager";
                case YEARS -> "3";
                case TRACED -> "P-1";
                case AUDITED -> "2026-01-01";
            };
            var faulty = Arrays.asList(faults).contains(item.id());
            if (item.within().isEmpty()) {
                findings.add(new ItemFinding(
                        item.id(),
                        faulty ? ItemVerdict.NOT_CONFORM : ItemVerdict.CONFORM,
                        stated,
                        faulty ? "Missing" : "",
                        List.of()));
            }
        }
        take("record", new RecordItems(findings));
    }

    private void checked() {
        take("drawSample", new DrawSample("u1", List.of("A", "B", "C", "D"), 2));
        take("checkConsistency", consistency(ConsistencySubject.values()));
    }

    private static CheckConsistency consistency(ConsistencySubject... subjects) {
        return new CheckConsistency(
                "u1",
                Arrays.stream(subjects)
                        .map(subject -> new ConsistencyCheck(subject, ItemVerdict.CONFORM, "", List.of()))
                        .toList());
    }

    private void ended(String... faults) {
        begun();
        examined(faults);
        checked();
        take("end", new End());
    }

    private void received() {
        played.take(Role.APPLICANT, "inspection.receiveReport", new ReceiveReport("Example"));
    }

    private SubmitCorrection correction() {
        return new SubmitCorrection(List.of(new Correction("N1", "Cause", "Action", List.of(FileId.random()))));
    }

    private void corrected(boolean effective) {
        played.take(Role.APPLICANT, "inspection.submitCorrection", correction());
        take("verifyCorrection", new VerifyCorrection(List.of(new CorrectionFinding("N1", effective, "Seen"))));
    }

    private static Conclude conclusion(InspectionConclusion conclusion) {
        return new Conclude(conclusion, "Able", "Consistent", "Grounds");
    }

    @Test
    @Proves(Clause.EIGHT_STEPS)
    void anInspectionFollowsAnAcknowledgedPlan() {
        planned.withContract().appoint(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 11));

        refusedBy(Clause.EIGHT_STEPS, "begin", PRODUCING);
    }

    @Test
    @Proves({Clause.FACTORY_IN_PRODUCTION, Clause.CLOCK_STOPS_FOR_FIVE_REASONS})
    void aFactoryThatDoesNotProduceIsInspectedLaterAndTheClockStandsStill() {
        planned.acknowledged();
        refusedBy(Clause.FACTORY_IN_PRODUCTION, "begin", new Begin(false, "", List.of(), List.of()));
        refusedBy(Clause.FACTORY_IN_PRODUCTION, "end", new End());
        take("postpone", new Postpone("Overhaul", List.of()));
        planned.fixture().itIs(LocalDate.of(2026, 3, 20));

        take("begin", PRODUCING);

        var stop = Inspection.of(played.file()).stops().get(0);
        assertEquals(LocalDate.of(2026, 3, 1), stop.from());
        assertEquals(LocalDate.of(2026, 3, 20), stop.until(planned.fixture().today()));
    }

    @Test
    @Proves({Clause.INSPECTION_OF_TWO_PARTS, Clause.CONSISTENCY_BY_RANDOM_DRAW})
    void bothPartsAreFoundOnBeforeTheInspectionEnds() {
        begun();
        refusedBy(Clause.INSPECTION_OF_TWO_PARTS, "end", new End());
        examined();
        refusedBy(Clause.CONSISTENCY_BY_RANDOM_DRAW, "end", new End());
        checked();

        take("end", new End());

        refusedBy(
                Clause.INSPECTION_OF_TWO_PARTS,
                "conclude",
                new Conclude(InspectionConclusion.PASSED, "Able", "", ""));
    }

    @Test
    @Proves(Clause.CONSISTENCY_BY_RANDOM_DRAW)
    void aDrawIsRecordedOnceAndCanBeRepeatedByAnybody() {
        begun();
        refusedBy(Clause.CONSISTENCY_BY_RANDOM_DRAW, "checkConsistency", consistency(ConsistencySubject.values()));
        refusedBy(Clause.CONSISTENCY_BY_RANDOM_DRAW, "drawSample", new DrawSample("u1", List.of("A"), 2));
        take("drawSample", new DrawSample("u1", List.of("A", "B", "C", "D"), 2));
        refusedBy(Clause.CONSISTENCY_BY_RANDOM_DRAW, "drawSample", new DrawSample("u1", List.of("A", "B"), 1));
        refusedBy(
                Clause.CONSISTENCY_BY_RANDOM_DRAW,
                "checkConsistency",
                consistency(ConsistencySubject.IDENTITY, ConsistencySubject.DATA));

        var drawn = played.file().last(SampleDrawn.class).orElseThrow();

        assertEquals(drawn.drawn(), new Draw(drawn.population(), drawn.seed()).take(2));
    }

    @Test
    @Proves(Clause.CHECKLIST_FOLLOWS_BOUNDARY)
    void sectionsSevenToNineFollowTheBoundary() {
        begun(BoundaryStage.USE);
        assertEquals(90, Checklist.read().items().size());

        refusedBy(
                Clause.CHECKLIST_FOLLOWS_BOUNDARY, "record", finding("7.1", ItemVerdict.CONFORM, "", ""));
        refusedBy(
                Clause.CHECKLIST_FOLLOWS_BOUNDARY, "record", finding("8.1", ItemVerdict.NOT_APPLICABLE, "", "None"));

        take("record", finding("8.1", ItemVerdict.CONFORM, "", ""));
    }

    @Test
    @Proves({
        Clause.RESPONSIBLE_MANAGER,
        Clause.RECORDS_KEPT_THREE_YEARS,
        Clause.INSTRUMENT_FAULT_TRACED,
        Clause.INTERNAL_AUDIT
    })
    void someItemsConformOnlyWithWhatTheyAskFor() {
        begun();
        refusedBy(Clause.RESPONSIBLE_MANAGER, "record", finding("1.1", ItemVerdict.CONFORM, "", ""));
        refusedBy(Clause.RECORDS_KEPT_THREE_YEARS, "record", finding("2.3", ItemVerdict.CONFORM, "2", ""));
        refusedBy(Clause.INSTRUMENT_FAULT_TRACED, "record", finding("10.3.1b", ItemVerdict.CONFORM, "", ""));
        refusedBy(Clause.INTERNAL_AUDIT, "record", finding("12a", ItemVerdict.CONFORM, "2025-02-01", ""));

        take("record", finding("1.1", ItemVerdict.CONFORM, "Example manager", ""));
        take("record", finding("2.3", ItemVerdict.CONFORM, "3", ""));
        take("record", finding("10.3.1b", ItemVerdict.CONFORM, "P-1", ""));
        take("record", finding("12a", ItemVerdict.CONFORM, "2025-02-01", "Planned for next week"));
    }

    @Test
    @Proves(Clause.INSTRUMENT_FAULT_TRACED)
    void aFaultIsReportedWithTheProductsMeasured() {
        planned.acknowledged();
        var day = planned.fixture().today();
        played.refusedBy(
                Clause.INSTRUMENT_FAULT_TRACED,
                Role.APPLICANT,
                "inspection.reportInstrumentFault",
                new ReportInstrumentFault(day, "Meter", List.of(), false));

        played.take(
                Role.APPLICANT,
                "inspection.reportInstrumentFault",
                new ReportInstrumentFault(day, "Meter", List.of("P-1"), true));
    }

    @Test
    @Proves({Clause.TEAM_CONCLUDES, Clause.TEAM_VERIFIES_CORRECTIONS, Clause.INSPECTION_REPORT})
    void onlyTheTeamConcludesVerifiesAndReports() {
        ended("2.1");
        received();
        played.take(Role.APPLICANT, "inspection.submitCorrection", correction());
        var stranger = planned.fixture().another(Role.INSPECTOR, "stranger");
        var judged = new VerifyCorrection(List.of(new CorrectionFinding("N1", true, "Seen")));
        var passed = conclusion(InspectionConclusion.PASSED_AFTER_CORRECTION);
        played.refusedBy(Clause.TEAM_VERIFIES_CORRECTIONS, stranger, "inspection.verifyCorrection", judged);
        played.refusedBy(Clause.TEAM_CONCLUDES, stranger, "inspection.conclude", passed);

        take("verifyCorrection", judged);
        take("conclude", passed);
        played.refusedBy(Clause.INSPECTION_REPORT, stranger, "inspection.writeReport", new WriteReport("Course"));
        take("writeReport", new WriteReport("Course"));
        played.refusedBy(Clause.INSPECTION_REPORT, stranger, "inspection.signReport", new SignReport());
        assertFalse(Inspection.of(played.file()).reportSigned());
        take("signReport", new SignReport());

        assertTrue(Inspection.of(played.file()).reportSigned());
    }

    @Test
    @Proves(Clause.TEAM_CONCLUDES)
    void theConclusionFollowsFromTheFindings() {
        ended();
        refusedBy(Clause.TEAM_CONCLUDES, "conclude", conclusion(InspectionConclusion.PASSED_AFTER_CORRECTION));

        take("conclude", conclusion(InspectionConclusion.PASSED));

        assertEquals(InspectionConclusion.PASSED, Inspection.of(played.file()).conclusion());
    }

    @Test
    @Proves(Clause.CORRECTION_WITHIN_TWO_MONTHS)
    void correctionsAreInTimeOnTheLastDayOfTwoMonths() {
        ended("2.1");
        refusedBy(
                Clause.CORRECTION_WITHIN_TWO_MONTHS,
                "conclude",
                conclusion(InspectionConclusion.PASSED_AFTER_CORRECTION));
        received();
        planned.fixture().itIs(LocalDate.of(2026, 5, 1));

        corrected(true);

        take("conclude", conclusion(InspectionConclusion.PASSED_AFTER_CORRECTION));
    }

    @Test
    @Proves(Clause.CORRECTION_WITHIN_TWO_MONTHS)
    void correctionsADayLaterAreNotTakenAndTheInspectionIsNotPassed() {
        ended("2.1");
        received();
        planned.fixture().itIs(LocalDate.of(2026, 5, 2));

        played.refusedBy(
                Clause.CORRECTION_WITHIN_TWO_MONTHS, Role.APPLICANT, "inspection.submitCorrection", correction());

        take("conclude", conclusion(InspectionConclusion.FAILED));
    }

    @Test
    @Proves(Clause.CORRECTION_SUBMITTED_TWICE_AT_MOST)
    void aThirdSubmissionIsNotTakenAndTheInspectionIsNotPassed() {
        ended("2.1");
        received();
        corrected(false);
        corrected(false);

        played.refusedBy(
                Clause.CORRECTION_SUBMITTED_TWICE_AT_MOST, Role.APPLICANT, "inspection.submitCorrection", correction());

        refusedBy(
                Clause.TEAM_CONCLUDES, "conclude", conclusion(InspectionConclusion.PASSED_AFTER_CORRECTION));
        take("conclude", conclusion(InspectionConclusion.FAILED));
    }
}
