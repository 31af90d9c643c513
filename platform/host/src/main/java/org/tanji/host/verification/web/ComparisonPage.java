package org.tanji.host.verification.web;

import java.util.List;

/**
 * Two quantifications side by side.
 *
 * @param address of the recalculation
 * @param study address of the study
 * @param basis what they were not made with alike; it stands before the figures
 * @param mayAccept whether the reader may conclude on the figure now
 * @param accepted the sentence about the acceptance; empty as long as there is none
 * @param blocks what keeps the team from concluding, each as a sentence
 */
public record ComparisonPage(
        String address,
        String study,
        String title,
        int version,
        String verifier,
        String reason,
        String verdict,
        boolean good,
        List<Changed> basis,
        Figure total,
        List<Figure> stages,
        List<Figure> processes,
        List<Changed> changes,
        boolean mayAccept,
        boolean needsExplanation,
        String accepted,
        List<String> blocks) {

    public ComparisonPage {
        basis = List.copyOf(basis);
        stages = List.copyOf(stages);
        processes = List.copyOf(processes);
        changes = List.copyOf(changes);
        blocks = List.copyOf(blocks);
    }

    public record Changed(String what, String submitted, String recalculated) {}

    /** @param within whether it keeps its limit; only stages have one */
    public record Figure(
            String label, String submitted, String recalculated, String difference, String percent, boolean within) {}
}
