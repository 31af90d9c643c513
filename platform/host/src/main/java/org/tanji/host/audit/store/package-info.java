/** The audit log as rows; start reading at {@link org.tanji.host.audit.store.JooqAuditLog}. Not here: what an entry is. */
@NullMarked
package org.tanji.host.audit.store;

import org.jspecify.annotations.NullMarked;
