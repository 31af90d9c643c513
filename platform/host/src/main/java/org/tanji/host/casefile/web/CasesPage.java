package org.tanji.host.casefile.web;

import java.util.List;
import java.util.Optional;

/**
 * A list of cases.
 *
 * @param opening the step that begins a case; empty for whoever may not
 */
public record CasesPage(
        List<Row> rows,
        int count,
        int page,
        int pages,
        String words,
        boolean ofEverybody,
        Optional<CasePage.OpenStep> opening) {

    public CasesPage {
        rows = List.copyOf(rows);
    }

    /** @param owner who applies; shown to the staff */
    public record Row(
            String href, String number, String title, String stage, String lastAct, String owner, String changedAt) {}

    public boolean hasEarlier() {
        return page > 0;
    }

    public boolean hasLater() {
        return page + 1 < pages;
    }
}
