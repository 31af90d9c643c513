package org.tanji.host.identity.web;

import org.tanji.host.identity.Session;

/**
 * A session in a list.
 *
 * @param handle names it for the button that ends it
 * @param own the one that looks at the list
 */
public record SessionRow(
        String handle, boolean own, boolean program, String from, String agent, String since, String seen) {

    static SessionRow of(Session session, boolean own) {
        return new SessionRow(
                session.handle(),
                own,
                session.kind() == Session.Kind.PROGRAM,
                session.caller().address(),
                session.caller().program(),
                BodyTime.minute(session.createdAt()),
                BodyTime.minute(session.seenAt()));
    }
}
