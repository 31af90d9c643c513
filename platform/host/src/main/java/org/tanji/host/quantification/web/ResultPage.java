package org.tanji.host.quantification.web;

import java.util.List;
import java.util.Optional;
import org.tanji.engine.result.SeparateLines;

/**
 * A result, ready to be read.
 *
 * @param figure as printed, without its unit; empty when incomplete
 * @param missing what keeps the result from being complete, each with its place
 * @param factorReasons why factors stand although nearer ones exist, each with its place and id
 * @param separate what is reported apart from the footprint
 * @param blocking what keeps a verification from being concluded
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
        List<SeparateLines.Line> separate,
        Optional<UncertaintyPart> uncertainty,
        ModelledPart modelled,
        QualityPart quality,
        List<PlaceLine> blocking,
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
        blocking = List.copyOf(blocking);
        findings = List.copyOf(findings);
        factorReasons = List.copyOf(factorReasons);
        separate = List.copyOf(separate);
    }

    /** Something to look at, and where. */
    public record PlaceLine(String place, String message) {}
}
