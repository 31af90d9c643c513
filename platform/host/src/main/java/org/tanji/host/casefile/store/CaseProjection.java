package org.tanji.host.casefile.store;

import org.jooq.DSLContext;
import org.tanji.host.casefile.Act;
import org.tanji.host.casefile.CaseFile;

/** Rows that follow from the acts of a case, kept in step with them in the same transaction. */
@FunctionalInterface
public interface CaseProjection {

    /**
     * Brings the rows up to an act that was just recorded. What it throws undoes the act.
     *
     * @param after the case with the act as its last
     */
    void follow(DSLContext db, CaseFile after, Act act);

    /**
     * Called once the act is committed, before it is answered: for what is kept in memory beside the rows.
     *
     * @param after the case with the act as its last
     */
    default void committed(CaseFile after, Act act) {}
}
