package org.tanji.host.quantification.web;

import java.util.List;
import java.util.Optional;

/**
 * A result, ready to be read.
 *
 * @param figure as printed, without its unit; empty when incomplete
 * @param missing what keeps the result from being complete, each with its place
 * @param factorReasons why factors stand although nearer ones exist, each with its place and id
 * @param charts data of the charts as JSON that may stand inside a page
 * @param job the form and state of sampling
 */
public record ResultPage(
        StudyHeading heading,
        String figure,
        String unit,
        String declaredUnit,
        String figureTrace,
        String known,
        String exact,
        String boundary,
        String period,
        String interval,
        List<PlaceLine> missing,
        List<Line> stages,
        List<Line> processes,
        List<Line> gases,
        List<Line> ledgers,
        List<ContributionLine> contributions,
        Optional<UncertaintyPart> uncertainty,
        ModelledPart modelled,
        QualityPart quality,
        List<PlaceLine> findings,
        List<PlaceLine> factorReasons,
        ManifestPart manifest,
        ResultCharts charts) {

    public ResultPage {
        missing = List.copyOf(missing);
        stages = List.copyOf(stages);
        processes = List.copyOf(processes);
        gases = List.copyOf(gases);
        ledgers = List.copyOf(ledgers);
        contributions = List.copyOf(contributions);
        findings = List.copyOf(findings);
        factorReasons = List.copyOf(factorReasons);
    }

    /** Something to look at, and where. */
    public record PlaceLine(String place, String message) {}
}
