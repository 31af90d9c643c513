package org.tanji.host.quantification.web;

import java.util.List;

/** The studies that a reader may see. */
public record StudiesPage(boolean ofEverybody, boolean maySubmit, List<Row> studies) {

    public StudiesPage {
        studies = List.copyOf(studies);
    }

    public record Row(
            String href,
            String title,
            String product,
            String owner,
            String footprint,
            boolean complete,
            boolean example,
            int version,
            String createdAt) {}
}
