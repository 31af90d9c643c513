package org.tanji.host.identity.web;

import java.util.List;

/**
 * One account, with what may be done to it.
 *
 * @param personId the same for all accounts of one person
 * @param mayKeep whether the reader may do it
 */
public record AccountPage(
        AccountsPage.Row account,
        String address,
        String personId,
        String today,
        List<SessionRow> sessions,
        boolean mayKeep) {

    public AccountPage {
        sessions = List.copyOf(sessions);
    }
}
