/**
 * Studies as rows; the database itself refuses to change or erase a version. Start reading at {@link
 * org.tanji.host.quantification.store.JooqStudies}.
 *
 * <p>Not here: what a study means ({@link org.tanji.host.quantification}).
 */
@NullMarked
package org.tanji.host.quantification.store;

import org.jspecify.annotations.NullMarked;
