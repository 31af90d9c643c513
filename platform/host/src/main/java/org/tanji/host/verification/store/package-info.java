/**
 * Recalculations as rows; the database itself refuses to change or erase one. Start reading at {@link
 * org.tanji.host.verification.store.JooqRecalculations}.
 *
 * <p>Not here: what a recalculation means ({@link org.tanji.host.verification}).
 */
@NullMarked
package org.tanji.host.verification.store;

import org.jspecify.annotations.NullMarked;
