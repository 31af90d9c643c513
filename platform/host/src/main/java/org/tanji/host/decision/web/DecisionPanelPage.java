package org.tanji.host.decision.web;

import java.util.List;

/**
 * What the case page shows of review and decision.
 *
 * @param basis digest that the decision is bound to; empty before it was made
 */
public record DecisionPanelPage(List<Line> lines, String basis) {

    public DecisionPanelPage {
        lines = List.copyOf(lines);
    }

    /**
     * @param note what is to be known about it, such as that it no longer holds; empty for nothing
     * @param good whether the note is good news
     * @param document address of the document; empty when there is none
     */
    public record Line(String label, String value, String note, boolean good, String document) {}
}
