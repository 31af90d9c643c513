package org.tanji.host.family.web;

import java.util.List;
import java.util.Optional;

/**
 * The loaded methods, each with the comparison that holds for it, and everything that was ever recorded.
 *
 * @param mayRecord whether this reader records comparisons
 */
public record ConfirmationsPage(List<Loaded> methods, List<Row> register, boolean mayRecord) {

    public ConfirmationsPage {
        methods = List.copyOf(methods);
        register = List.copyOf(register);
    }

    /** @param confirmed the latest for exactly this version in exactly this plugin; empty for a draft */
    public record Loaded(
            String id, String version, String product, String standard, String sha256, Optional<Row> confirmed) {}

    public record Row(
            String method, String sha256, String textCopy, String comparedBy, String comparedOn, String recorded) {}
}
