package org.tanji.host.inspection.web;

import java.util.List;

/**
 * @param lines what is to be told of draws, corrections, conclusion and report
 * @param progress items examined of those in the boundary
 * @param address to which findings are sent; empty where this reader cannot record any
 */
public record InspectionPanelPage(
        List<String> lines, List<Fault> faults, String progress, List<Section> sections, String address, int version) {

    public InspectionPanelPage {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
        sections = List.copyOf(sections);
    }

    public record Fault(String key, String where, String found) {}

    /** @param inside whether the boundary of the case includes it */
    public record Section(
            String id, String title, boolean inside, int examined, List<Item> items, String idempotencyKey) {

        public Section {
            items = List.copyOf(items);
        }
    }

    /**
     * @param asked label of what has to be stated; empty for nothing
     * @param verdict name of the constant
     */
    public record Item(
            String id,
            String text,
            String must,
            boolean documented,
            String asked,
            String verdict,
            String stated,
            String note,
            int evidence) {}
}
