/**
 * The record of who did what: a gap-free chain of sealed entries, one for each act, in the transaction of the act.
 *
 * <p>Start reading at {@link org.tanji.host.audit.AuditEntry}. Each entry is sealed together with the seal before it, by a
 * key that is not in the database; the newest seal is noted outside of the database too, so that a tail that was cut off is
 * missed. {@link org.tanji.host.audit.VerifyAuditLog} finds the first entry that does not fit.
 *
 * <p>Not here: what an act changes (each step of the rule keeps its own facts, see {@code casefile}).
 */
@NullMarked
package org.tanji.host.audit;

import org.jspecify.annotations.NullMarked;
