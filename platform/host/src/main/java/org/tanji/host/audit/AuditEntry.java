package org.tanji.host.audit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.tanji.engine.json.CanonicalJson;

/**
 * One sealed entry of the log.
 *
 * @param number from 1, without gaps
 * @param clause number in the register of the rule, such as {@code R-049}; empty where the rule says nothing
 * @param previous seal of the entry before; {@link #FIRST} for the first
 * @param seal over everything else in this entry
 */
public record AuditEntry(
        long number,
        Instant at,
        String account,
        String person,
        String role,
        String name,
        String act,
        Outcome outcome,
        String subject,
        String clause,
        String details,
        String before,
        String after,
        String previous,
        String seal) {

    public static final String FIRST = "0".repeat(64);

    /** The next entry after one that ended in {@code previous}. */
    public static AuditEntry seal(AuditDraft draft, long number, String previous, ChainKey key) {
        var open = new AuditEntry(
                number,
                draft.at(),
                draft.by().account().value(),
                draft.by().person().value(),
                draft.by().role().key(),
                draft.by().name(),
                draft.act(),
                draft.outcome(),
                draft.subject(),
                draft.clause().map(clause -> clause.id()).orElse(""),
                draft.details(),
                draft.before(),
                draft.after(),
                previous,
                "");
        return open.sealed(key.seal(open.content()));
    }

    /** Whether nothing in this entry was changed since it was sealed. */
    public boolean isGenuine(ChainKey key) {
        return key.seal(content()).equals(seal);
    }

    /** What the seal stands for. */
    String content() {
        return CanonicalJson.write(json());
    }

    /** The entry as it is exported, without its seal. */
    public ObjectNode json() {
        return CanonicalJson.object()
                .put("number", number)
                .put("at", at.toString())
                .put("account", account)
                .put("person", person)
                .put("role", role)
                .put("name", name)
                .put("act", act)
                .put("outcome", outcome.name())
                .put("subject", subject)
                .put("clause", clause)
                .put("details", details)
                .put("before", before)
                .put("after", after)
                .put("previous", previous);
    }

    private AuditEntry sealed(String proof) {
        return new AuditEntry(
                number, at, account, person, role, name, act, outcome, subject, clause, details, before, after,
                previous, proof);
    }
}
