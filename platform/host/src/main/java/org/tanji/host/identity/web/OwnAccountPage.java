package org.tanji.host.identity.web;

import java.util.List;

/**
 * What somebody sees of their own account.
 *
 * @param lastDay empty when the account has no end
 * @param mustChange whether the password was set by somebody else
 * @param changed whether it was replaced a moment ago
 */
public record OwnAccountPage(
        String login,
        String name,
        String role,
        String lastDay,
        int shortest,
        boolean mustChange,
        boolean changed,
        List<SessionRow> sessions) {

    public OwnAccountPage {
        sessions = List.copyOf(sessions);
    }
}
