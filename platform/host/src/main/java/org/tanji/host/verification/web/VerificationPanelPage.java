package org.tanji.host.verification.web;

import java.util.List;

/**
 * What the case page shows of the verification.
 *
 * @param documents how the review of the documents stands
 * @param conclusion in words; says that it is open where it is
 * @param reasons empty while it is open
 * @param good whether the conclusion is positive
 * @param signatures of the report that holds
 * @param complete whether every member has signed
 */
public record VerificationPanelPage(
        String documents,
        List<UnitRow> units,
        List<FindingRow> findings,
        String conclusion,
        String reasons,
        boolean good,
        List<String> signatures,
        boolean complete) {

    public VerificationPanelPage {
        units = List.copyOf(units);
        findings = List.copyOf(findings);
        signatures = List.copyOf(signatures);
    }

    /** @param study address of the data; empty when none were handed in */
    public record UnitRow(
            String unit, String site, String way, String subjects, int data, String figure, String study) {}

    public record FindingRow(String unit, String path, String verdict, String seen, String remark) {}
}
