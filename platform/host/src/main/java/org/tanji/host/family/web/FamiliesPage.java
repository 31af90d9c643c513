package org.tanji.host.family.web;

import java.util.List;

/** What is loaded, and what was refused and why. */
public record FamiliesPage(List<Loaded> families, List<Refused> refused) {

    public FamiliesPage {
        families = List.copyOf(families);
        refused = List.copyOf(refused);
    }

    public record Loaded(
            String id,
            String annex,
            String fieldCode,
            String version,
            String sha256,
            List<String> methods,
            List<Item> checklist,
            List<Item> unitRule) {
        public Loaded {
            methods = List.copyOf(methods);
            checklist = List.copyOf(checklist);
            unitRule = List.copyOf(unitRule);
        }
    }

    public record Item(String clause, String text) {}

    public record Refused(String jar, String reason) {}
}
