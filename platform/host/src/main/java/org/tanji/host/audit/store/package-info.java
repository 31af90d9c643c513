/** The audit log as rows; start reading at {@link org.tanji.host.audit.store.JooqAuditLog}. */
@NullMarked
package org.tanji.host.audit.store;

import org.jspecify.annotations.NullMarked;
