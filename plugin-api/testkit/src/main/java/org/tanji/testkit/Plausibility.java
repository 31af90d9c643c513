package org.tanji.testkit;

import java.util.List;
import org.tanji.engine.result.Result;

/**
 * Findings about the figures themselves: bands, balances, cut-offs, cross-checks. What is noted about factors and evidence
 * says something of the library and the applicant, not of the method.
 */
final class Plausibility {

    private static final List<String> ABOUT_FIGURES = List.of("band ", "balance ", "exclusions", "crossChecks");

    private Plausibility() {}

    static List<String> doubts(Result result) {
        return result.findings().stream()
                .map(finding -> finding.problem().place().toString())
                .filter(place -> ABOUT_FIGURES.stream().anyMatch(place::startsWith))
                .toList();
    }
}
