package org.tanji.host.audit;

import java.time.Instant;
import java.util.Optional;
import org.tanji.host.identity.Actor;
import org.tanji.host.rule.Clause;

/**
 * An entry before it has its place in the chain.
 *
 * @param act what was done, such as {@code application.submitted}
 * @param subject what it was done to: the id of a case, an account, a file
 * @param clause of the rule under which it was done or refused; empty where the rule says nothing
 * @param details canonical JSON; what a reader years later needs to understand the entry
 * @param before digest of the subject before the act; empty for a new one
 * @param after digest of the subject after the act; the same when nothing was changed
 */
public record AuditDraft(
        Instant at,
        Actor by,
        String act,
        Outcome outcome,
        String subject,
        Optional<Clause> clause,
        String details,
        String before,
        String after) {

    /** Somebody saw something confidential, or did something that changes no record. */
    public static AuditDraft of(Instant at, Actor by, String act, Outcome outcome, String subject, String details) {
        return new AuditDraft(at, by, act, outcome, subject, Optional.empty(), details, "", "");
    }

    public AuditDraft under(Clause authority) {
        return new AuditDraft(at, by, act, outcome, subject, Optional.of(authority), details, before, after);
    }
}
