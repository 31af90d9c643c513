package org.tanji.host.identity.web;

import java.util.List;

/**
 * All accounts, and the form for another one.
 *
 * @param mayKeep whether the reader may do more than read
 */
public record AccountsPage(
        List<Row> rows, List<PersonOption> persons, List<String> roles, String today, boolean mayKeep) {

    public AccountsPage {
        rows = List.copyOf(rows);
        persons = List.copyOf(persons);
        roles = List.copyOf(roles);
    }

    /**
     * @param state {@code open}, {@code once}, {@code ended} or {@code closed}
     * @param lastDay empty when it has no end
     * @param siblings other logins of the same person
     */
    public record Row(
            String href,
            String login,
            String name,
            String role,
            String state,
            String since,
            String lastDay,
            List<String> siblings) {
        public Row {
            siblings = List.copyOf(siblings);
        }
    }

    /** @param logins of the accounts that the person has already */
    public record PersonOption(String id, String name, String logins) {}
}
