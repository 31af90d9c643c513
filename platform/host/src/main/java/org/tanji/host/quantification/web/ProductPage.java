package org.tanji.host.quantification.web;

import java.util.List;
import java.util.Optional;

/** One product of the rule, and what its method asks. */
public record ProductPage(
        String slug,
        String name,
        String familyId,
        int annex,
        String fieldCode,
        String standard,
        Optional<MethodPart> method) {

    /**
     * The method, ready to be read.
     *
     * @param idempotencyKey so that a form that is sent twice acts once
     */
    public record MethodPart(
            String id,
            String version,
            String title,
            String basis,
            boolean draft,
            String declaredUnit,
            List<String> boundaries,
            List<Asked> inputs,
            List<AskedTable> tables,
            boolean example,
            boolean maySubmit,
            String plugin,
            String idempotencyKey) {
        public MethodPart {
            boundaries = List.copyOf(boundaries);
            inputs = List.copyOf(inputs);
            tables = List.copyOf(tables);
        }
    }

    /** @param required one of {@code always}, {@code when}, {@code never} */
    public record Asked(String label, String answer, String required, String data, String evidence, String note) {}

    public record AskedTable(String label, String note, int least, List<Asked> columns) {
        public AskedTable {
            columns = List.copyOf(columns);
        }
    }
}
