package org.tanji.host.audit;

import java.util.List;
import java.util.function.Consumer;

/** The chain of entries. */
public interface AuditLog {

    /** Adds one entry in a transaction of its own: for what changes no other record, such as a refusal. */
    AuditEntry append(AuditDraft draft);

    /** Entries about one subject, the latest first. */
    List<AuditEntry> about(String subject, int most);

    /** The latest entries before that number; the latest of all for {@link Long#MAX_VALUE}. */
    List<AuditEntry> before(long number, int most);

    /** Every entry from the first to the last, without holding all of them at once. */
    void each(Consumer<AuditEntry> reader);
}
