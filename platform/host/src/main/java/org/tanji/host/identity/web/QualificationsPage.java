package org.tanji.host.identity.web;

import java.util.List;

/** Who is qualified for what now, and the form for another record. */
public record QualificationsPage(List<Row> rows, QualificationForm form, boolean mayRecord) {

    public QualificationsPage {
        rows = List.copyOf(rows);
    }

    /**
     * @param state {@code valid}, {@code later}, {@code over}, {@code withdrawn} or {@code superseded}
     * @param example made up for a demonstration
     */
    public record Row(
            String href,
            String name,
            String competence,
            String area,
            String from,
            String until,
            String state,
            boolean example,
            String evidence,
            String recorded) {}
}
