package org.tanji.host.identity.web;

import java.util.List;

/**
 * One record, everything recorded about the same person, and what may be done.
 *
 * @param current whether it was not superseded
 */
public record QualificationPage(
        QualificationsPage.Row one,
        List<QualificationsPage.Row> history,
        QualificationForm form,
        boolean current,
        boolean mayRecord) {

    public QualificationPage {
        history = List.copyOf(history);
    }
}
