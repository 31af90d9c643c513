package org.tanji.host.inspection;

import static org.tanji.host.inspection.InspectionFailure.AUDIT_NOT_STATED;
import static org.tanji.host.inspection.InspectionFailure.AUDIT_OVERDUE;
import static org.tanji.host.inspection.InspectionFailure.FAULT_NOT_TRACED;
import static org.tanji.host.inspection.InspectionFailure.IN_BOUNDARY;
import static org.tanji.host.inspection.InspectionFailure.ITEM_UNKNOWN;
import static org.tanji.host.inspection.InspectionFailure.MANAGER_NOT_NAMED;
import static org.tanji.host.inspection.InspectionFailure.NOTHING_EXAMINED;
import static org.tanji.host.inspection.InspectionFailure.NOT_OBLIGATORY;
import static org.tanji.host.inspection.InspectionFailure.OUT_OF_BOUNDARY;
import static org.tanji.host.inspection.InspectionFailure.REASON_MISSING;
import static org.tanji.host.inspection.InspectionFailure.RECORDS_KEPT_TOO_SHORT;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import org.tanji.engine.failure.Failure;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.Fact;
import org.tanji.host.inspection.InspectionFact.ItemsRecorded;
import org.tanji.host.inspection.InspectionForms.RecordItems;
import org.tanji.host.planning.CaseRule;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.deadline.InspectionDeadlines;

/** Records what the team finds on items, once what each asks for is stated. */
record JudgeItems(Checklist checklist, CaseRule rules) {

    Fact decide(Desk desk, RecordItems form) {
        var examined = form.findings().stream()
                .filter(finding -> finding.verdict() != ItemVerdict.NOT_EXAMINED)
                .toList();
        if (examined.isEmpty()) {
            throw Failure.of(NOTHING_EXAMINED);
        }
        examined.forEach(finding -> require(desk, finding));
        return new ItemsRecorded(examined);
    }

    private void require(Desk desk, ItemFinding finding) {
        var item = checklist.find(finding.item()).orElseThrow(() -> Failure.of(ITEM_UNKNOWN, finding.item()));
        requireInBoundary(desk, item, finding);
        if (finding.verdict() != ItemVerdict.CONFORM && finding.note().isBlank()) {
            throw Failure.of(REASON_MISSING, item.id());
        }
        if (finding.verdict() == ItemVerdict.NOT_CONFORM && !item.obligation().binds()) {
            throw Failure.of(NOT_OBLIGATORY, item.id());
        }
        requireStated(desk, item, finding);
    }

    @CarriesOut(Clause.CHECKLIST_FOLLOWS_BOUNDARY)
    private static void requireInBoundary(Desk desk, ChecklistItem item, ItemFinding finding) {
        if (item.within().isEmpty()) {
            return;
        }
        if (!isInScope(desk.file(), item)) {
            throw Failure.of(OUT_OF_BOUNDARY, item.id());
        }
        if (finding.verdict() == ItemVerdict.NOT_APPLICABLE && item.obligation().binds()) {
            throw Failure.of(IN_BOUNDARY, item.id());
        }
    }

    /** Whether the boundary of the case includes what the item is about. */
    static boolean isInScope(CaseFile file, ChecklistItem item) {
        var boundary = Inspection.of(file).begun().orElseThrow().boundary();
        return item.within().map(boundary::contains).orElse(true);
    }

    private void requireStated(Desk desk, ChecklistItem item, ItemFinding finding) {
        if (finding.verdict() == ItemVerdict.NOT_APPLICABLE) {
            return;
        }
        var conform = finding.verdict() == ItemVerdict.CONFORM;
        switch (item.asked()) {
            case NOTHING -> {}
            case MANAGER -> requireManager(finding, conform);
            case YEARS -> requireYears(desk, finding, conform);
            case TRACED -> requireTraced(finding);
            case AUDITED -> requireAudit(desk, finding, conform);
        }
    }

    @CarriesOut(Clause.RESPONSIBLE_MANAGER)
    private static void requireManager(ItemFinding finding, boolean conform) {
        if (conform && finding.stated().isBlank()) {
            throw Failure.of(MANAGER_NOT_NAMED);
        }
    }

    @CarriesOut(Clause.RECORDS_KEPT_THREE_YEARS)
    private void requireYears(Desk desk, ItemFinding finding, boolean conform) {
        var least = rules.of(desk.file()).parameters().recordsKept();
        var stated = finding.stated().strip();
        var years = stated.matches("\\d{1,3}") ? Period.ofYears(Integer.parseInt(stated)) : Period.ZERO;
        if (conform && years.toTotalMonths() < least.toTotalMonths()) {
            throw Failure.of(RECORDS_KEPT_TOO_SHORT, stated, least.getYears());
        }
    }

    @CarriesOut(Clause.INSTRUMENT_FAULT_TRACED)
    private static void requireTraced(ItemFinding finding) {
        if (finding.stated().isBlank() && finding.verdict() == ItemVerdict.CONFORM) {
            throw Failure.of(FAULT_NOT_TRACED);
        }
    }

    /** How often is not prescribed: an audit that is older than the reading asks for needs a reason. */
    @CarriesOut(Clause.INTERNAL_AUDIT)
    private void requireAudit(Desk desk, ItemFinding finding, boolean conform) {
        if (!conform) {
            return;
        }
        try {
            var audited = LocalDate.parse(finding.stated().strip());
            var next = new InspectionDeadlines(rules.of(desk.file())).internalAudit(audited);
            if (finding.note().isBlank() && next.passedOn(desk.today())) {
                throw Failure.of(AUDIT_OVERDUE, audited, next.day());
            }
        } catch (DateTimeException e) {
            throw Failure.of(AUDIT_NOT_STATED, finding.stated());
        }
    }
}
