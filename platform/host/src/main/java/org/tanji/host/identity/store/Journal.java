package org.tanji.host.identity.store;

import org.jooq.DSLContext;
import org.tanji.host.identity.IdentityChange;

/** Writes a change into the log, in the transaction of the change itself. */
@FunctionalInterface
public interface Journal {

    /** Writes through the transaction that is under way; what it answers is run once that is committed. */
    Runnable write(DSLContext transaction, IdentityChange change);
}
