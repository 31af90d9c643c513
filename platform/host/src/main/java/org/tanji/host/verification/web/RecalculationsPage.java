package org.tanji.host.verification.web;

import java.util.List;

/**
 * The recalculations of a study, with the form for the next one.
 *
 * @param address of the study
 * @param mayVerify whether the reader may recalculate; applicants and whoever had a part in the study may not
 * @param limits as a sentence
 */
public record RecalculationsPage(
        String address, String title, int version, String figure, boolean mayVerify, String limits, List<Row> rows) {

    public RecalculationsPage {
        rows = List.copyOf(rows);
    }

    public record Row(
            String href,
            int version,
            String footprint,
            String verdict,
            boolean good,
            boolean verified,
            String verifier,
            String reason,
            String createdAt) {}
}
